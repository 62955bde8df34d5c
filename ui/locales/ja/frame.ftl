# ウィンドウの枠: ナビゲーション、ペイン、ステータスバー、何もない場所の言葉。用語は ../GLOSSARY.md を参照。

frame-starting = Earshotを起動しています
frame-broken = Earshotを起動できませんでした

frame-search = 検索
frame-panes = ペイン
frame-results = 結果
frame-results-count = { $n ->
   *[other] { $n }件の結果
}
frame-call = 通話
frame-no-call-open = 通話は開かれていません。
frame-splitter-saved = 保存した検索の幅
frame-splitter-results = 結果の幅
frame-splitter-hint = ドラッグまたは矢印キーで変更。ダブルクリックで元の幅に戻します。
frame-nav-open = 保存した検索と接続を表示
frame-nav-close = 保存した検索と接続を隠す
frame-close-call = 通話を閉じる

frame-connections = 接続
frame-manage-connections = 接続を管理
frame-invented = 架空の通話
frame-demo-note = デモ組織を使用中です。登場する人物と通話は架空のものです。

frame-not-connected = 未接続
frame-demo = デモ
frame-session-only = このセッションのみ
frame-session-only-why = シークレットはメモリだけにあり、Earshotを閉じると消えます。
frame-budget = リクエスト上限
frame-budget-why = Genesys Cloudは、1つの接続に1分あたりのリクエスト数の上限を設けています。Earshotはその上限を超えません。
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>リクエスト（この1分）</long>
frame-budget-wait = { $seconds ->
   *[other] リクエスト上限のため{ $seconds }秒待機中
}
frame-shared = { $n ->
   *[other] { $n }件の検索で共有
}
frame-keys = キー

frame-offline = オフライン
frame-offline-title = Genesys Cloudに接続できません。
frame-offline-works = 見つかっている通話は読んで保存できます。新しい検索はネットワークの復旧後に実行できます。
frame-offline-waiting = 検索はネットワークの復旧を待っています。その間も、見つかっている通話は読んで保存できます。

frame-reading = 通話
frame-opening = 文字起こしを開いています
frame-try-again = 再試行

frame-direction-inbound = 着信
frame-direction-outbound = 発信
frame-when-title = { $utc } · 表示は{ $zone }
frame-id = ID
frame-copy-id-title = { $id }をコピー
frame-copy-id = 、会話IDをコピー
frame-id-copied-what = 会話ID
frame-open-in-genesys = Genesys Cloudで開く
frame-save = 保存
frame-saving = 保存中…
frame-facts = 通話情報
frame-facts-title = この通話の情報

frame-open-folder = フォルダーを開く
frame-dismiss = 閉じる

frame-start = 何が話されましたか
frame-start-how = 上のボックスに語句を入力してください。その語句が話された通話を見つけ、話された瞬間に移動します。
frame-start-examples = 例
frame-example-word = 返金
frame-example-word-note = 誰かがこの語句を言う
frame-example-phrase = "解約したい"
frame-example-phrase-note = この語句のとおりに言う
frame-example-side = customer:キャンセル*
frame-example-side-note = 顧客が、キャンセル、キャンセルポリシーなどと言う
frame-example-near = 返金 NEAR/10s 苦情
frame-example-near-note = 両方が10秒以内に話される
frame-example-never = -agent:申し訳
frame-example-never-note = エージェントが一度も「申し訳」と言わない通話
frame-narrowed-away = 該当する通話がなくなりました
frame-narrowed-away-why = 見つかった通話の中に、選んだ条件すべてに合うものはありません。
frame-show-all = すべての通話を表示
frame-without-lines = 行に表示する語句がありません
frame-without-lines-why = これらの通話は、言われなかったことによって該当しています。
frame-show-cards = カードで表示
frame-search-again = もう一度検索
frame-what-was-read = 読んだ通話を確認
frame-stopped = 何も見つからないうちに停止しました
frame-nothing-found = 該当する通話はありません
frame-none = { $sentence }: なし。
frame-search-instead = 代わりに検索
frame-proposed-none = Genesys Cloudのコンテンツ検索が挙げた候補はありませんでした。
frame-proposed = { $n ->
   *[other] Genesys Cloudのコンテンツ検索が{ $n }件の候補を挙げました。うち{ $read }件を読みましたが、語句は含まれていませんでした。
}
frame-listed-none = この期間に読む通話はありませんでした。
frame-listed = この期間のすべての通話{ $n }件の一覧を取得し、うち{ $read }件を読みました。
frame-set-aside = { $n ->
   *[other] ほかに{ $n }件の通話が、フィルターにより読まずに除外されました。
}
frame-unread = 次の通話に答えがあるかもしれません: { $reasons }。
frame-unread-pending = { $n ->
   *[other] 文字起こしがまだない{ $n }件
}
frame-unread-forbidden = { $n ->
   *[other] この接続では読めない{ $n }件
}
frame-unread-failed = { $n ->
   *[other] 読めなかった{ $n }件
}
frame-try-these-again = これらを再試行
frame-see-which = 通話を確認
frame-zoomed = 元のサイズの{ $percent }%
