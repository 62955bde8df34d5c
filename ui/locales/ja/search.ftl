# 検索条件: 検索ボックスとその部分、期間、フィルター、検索の計画、保存した検索。用語は ../GLOSSARY.md を参照。

search-button = 検索
search-placeholder = 話された語句。例:  返金  または  customer:"解約したい"
search-box = 探す語句
search-help = 検索のしかた
search-words = 探している語句
search-add-words = 語句を追加
search-zone = 日付は{ $zone }
search-exact = フレーズ「{ $phrase }」だけ
search-nothing-asked = この組織の音声通話、双方の発話。
search-place = 場所:
search-go-there = そこへ移動
search-change-part = この部分を変更: { $words }

search-dates = 期間
search-preset-today = 今日
search-preset-yesterday = 昨日
search-preset-days7 = 過去7日間
search-preset-days30 = 過去30日間
search-preset-custom = 指定
search-from = 開始
search-to = 終了
search-whole-days = 両日とも終日

search-question = { $when }で、{ $said }もの
search-when-today = 今日の通話
search-when-yesterday = 昨日の通話
search-when-days7 = 過去7日間の通話
search-when-days30 = 過去30日間の通話
search-when-days = { $days }の通話

search-quoted = 「{ $text }」
search-starting = { $what }で始まる語
search-containing = { $what }を含む語
search-matching = パターン{ $pattern }に合う語
search-or = { $left }または{ $right }
search-and = { $left }、かつ{ $right }
search-says =
    { $side ->
        [customer] 顧客が{ $what }と言う
        [agent] エージェントが{ $what }と言う
       *[anyone] 誰かが{ $what }と言う
    }
search-says-not =
    { $side ->
        [customer] 顧客が{ $what }と言わない
        [agent] エージェントが{ $what }と言わない
       *[anyone] 誰も{ $what }と言わない
    }
search-near-words =
    { $n ->
        [1] { $right }の隣に{ $left }
       *[other] { $right }から{ $n }語以内に{ $left }
    }
search-near-seconds = { $right }から{ $time }以内に{ $left }
search-near-apart-words =
    { $n ->
        [1] { $right }箇所の隣で、{ $left }
       *[other] { $right }箇所から{ $n }語以内で、{ $left }
    }
search-near-apart-seconds = { $right }時点から{ $time }以内に、{ $left }
search-first =
    { $n ->
        [1] 最初の1秒で
       *[other] 最初の{ $time }で
    }
search-last =
    { $n ->
        [1] 最後の1秒で
       *[other] 最後の{ $time }で
    }
search-after = { $what }の後で
search-anchored = { $where }、{ $said }
search-brackets = （{ $said }）
search-not-so = { $said }ではない

search-chip-not = { $what }なし
search-chip-says =
    { $side ->
        [agent] エージェントが{ $what }
       *[customer] 顧客が{ $what }
    }
search-chip-says-not =
    { $side ->
        [agent] エージェントが{ $what }と言わない
       *[customer] 顧客が{ $what }と言わない
    }
search-join-and = かつ
search-join-or = または
search-join-not = 否定

search-where-queues = キューが{ $names }
search-where-agents = エージェントが{ $names }
search-where-divisions = ディビジョンが{ $names }
search-where-wrapUpCodes = 後処理コードが{ $names }
search-where-inbound = 着信
search-where-outbound = 発信
search-where-languages = 言語が{ $names }
search-where-languages-or-unknown = 言語が{ $names }または不明
search-where-between = 長さ{ $least }から{ $most }まで
search-where-at-least = 長さ{ $least }以上
search-where-at-most = 長さ{ $most }以下
search-where-held = 保留あり
search-where-not-held = 保留なし
search-where-transferred = 転送あり
search-where-not-transferred = 転送なし
search-where-number = 番号に{ $number }を含む
search-where-sentiment =
    { $side ->
        [agent] エージェント
       *[customer] 顧客
    }の感情が{ $is ->
        [positive] ポジティブ
        [gotWorse] 悪化
        [gotBetter] 改善
       *[negative] ネガティブ
    }
search-where-topics = トピックが{ $names }

search-editor-change = この部分を変更
search-editor-add = 部分を追加
search-apply = 適用
search-add = 追加
search-joins = 残りとのつながり
search-joins-and = さらに
search-joins-or = または代わりに
search-who = 誰が
search-who-anyone = 誰でも
search-who-customer = 顧客
search-who-agent = エージェント
search-group-side =
    { $side ->
        [agent] エージェント（この括弧内はすべて）
       *[customer] 顧客（この括弧内はすべて）
    }
search-says-label = 言うこと
search-look-at = 対象
search-kind-phrase = この語句のとおり
search-kind-starts = この文字で始まる語
search-kind-contains = この文字を含む語
search-kind-near = 別の語の近くにあるこの語
search-kind-after = この後に来るものだけ
search-kind-first = 通話の最初だけ
search-kind-last = 通話の最後だけ
search-kind-regex = パターン（正規表現）
search-words-label = 語句
search-pattern-label = パターン
search-example = 例:  { $example }
search-example-phrase = 解約したい
search-example-starts = 解約
search-example-contains = 苦情
search-example-near = 返金
search-example-other = 責任者
search-example-after = お電話ありがとうございます
search-example-regex = 注文(番号)?\d+
search-within = 距離
search-within-of = 以内
search-unit = 単位
search-unit-words = 語
search-unit-seconds = 秒
search-other-words = 別の語
search-the-first = 最初の
search-the-last = 最後の
search-amount-seconds = 秒
search-must-not = 言われて<b>いない</b>こと

search-filter = フィルター
search-filters = フィルター
search-add-filter = フィルターを追加
search-clear-filters = すべて解除
search-remove-filter = このフィルターを外す
search-remove-named-filter = フィルター「{ $label }: { $words }」を外す
search-filter-named = フィルター: { $label }
search-filter-is = { $label }: { $words }
search-filter-queues = キュー
search-filter-agents = エージェント
search-filter-direction = 方向
search-filter-duration = 通話時間
search-filter-sentiment = 感情
search-filter-topics = トピック
search-filter-wrapUpCodes = 後処理コード
search-filter-holding = 保留または転送
search-filter-languages = 言語
search-filter-number = 番号
search-filter-divisions = ディビジョン
search-whose-customer = 顧客の感情
search-whose-agent = エージェントの感情
search-note-queues = 通話が通ったキュー
search-note-agents = 顧客と話した人
search-note-direction = どちらからかけたか
search-note-duration = 通話の長さ
search-note-sentiment = 一方の感情とその変化
search-note-topics = Genesys Cloudが検出した内容
search-note-wrapUpCodes = 通話後にエージェントが選んだもの
search-note-holding = 保留または転送された通話
search-note-languages = 文字起こしの言語
search-note-number = 発信者または着信先の番号、その一部でも可
search-note-divisions = 通話が属するディビジョン

search-is-inbound = 着信
search-is-outbound = 発信
search-is-at-least = { $time }以上
search-is-at-most = { $time }以下
search-is-held = 保留あり
search-is-not-held = 保留なし
search-is-transferred = 転送あり
search-is-not-transferred = 転送なし
search-is-negative = ネガティブ
search-is-positive = ポジティブ
search-is-gotWorse = 悪化
search-is-gotBetter = 改善
search-is-one-or-more =
    { $n ->
       *[other] { $name }または他{ $n }件
    }
search-is-not-unknown = 不明を除く

search-either-direction = どちらでも
search-inbound = 着信: 顧客からの電話
search-outbound = 発信: こちらからの電話
search-at-least = 下限
search-at-most = 上限
search-field-unit = { $label }、{ $unit }
search-min = 分
search-s = 秒
search-held = 保留
search-transferred = 転送
search-either = どちらでも
search-yes = あり
search-no = なし
search-sentiment-line = <whose></whose>の感情が <is></is>
search-sentiment-customer = 顧客
search-sentiment-agent = エージェント
search-sentiment-whose = 誰の感情
search-sentiment-is = 感情の状態
search-choose = 選択…
search-number-field = 発信者または着信先の番号の数字

search-look-queues = キューを探す
search-look-agents = エージェントを探す
search-look-topics = トピックを探す
search-look-wrapUpCodes = 後処理コードを探す
search-look-languages = 言語を探す
search-look-divisions = ディビジョンを探す
search-type-a-name = 名前を入力
search-chosen = 選択済み
search-remove-entry = { $name }を外す
search-looking = 検索中…
search-nothing-called = 「{ $text }」という名前のものはありません。
search-none-here = ここにはありません。
search-unknown-language = 言語が不明な通話も含める

search-help-press = 例を押すと検索ボックスに入ります。
search-help-words = 語句
search-help-words-1 = "解約したい"
search-help-words-1-means = この語句がこの順で
search-help-words-2 = 解約 契約
search-help-words-2-means = 両方の語が通話のどこかに
search-help-words-3 = 返金 OR 払い戻し
search-help-words-3-means = 少なくとも一方
search-help-words-4 = キャンセル*
search-help-words-4-means = キャンセルポリシー、キャンセルフィーなども
search-help-who = 誰が
search-help-who-1 = customer:"責任者と話したい"
search-help-who-1-means = 顧客が言うときだけ
search-help-who-2 = agent:(申し訳ございません OR すみません)
search-help-who-2-means = エージェントがどちらかを言うときだけ
search-help-not = 否定
search-help-not-1 = 請求書 -返金
search-help-not-1-means = 1つ目の語があり、2つ目はどこにもない
search-help-not-2 = -agent:"お電話ありがとうございます"
search-help-not-2-means = エージェントが一度も言わない通話
search-help-where = 場所
search-help-where-1 = 返金 NEAR/20 責任者
search-help-where-1-means = 20語以内の距離（漢字とひらがなは1文字を1語と数えます）
search-help-where-2 = 苦情 NEAR/10s 申し訳
search-help-where-2-means = 10秒以内に話された
search-help-where-3 = first:60s -agent:"と申します"
search-help-where-3-means = 最初の1分で言われていない
search-help-where-4 = after:"ほかにご用件" 解約
search-help-where-4-means = 別の語句の後に言われた
search-help-foot = 大文字と小文字は区別しません。括弧でまとめます。<code>/パターン/</code>は正規表現です。

search-save = 検索を保存
search-save-title = この検索条件を残して後で使う
search-save-this = この検索を保存
search-save-note = 語句、期間、フィルターを残します。次の実行からは新しいものが分かります。
search-save-do = 保存
search-save-or = または
search-save-change = 「{ $name }」を変更
search-name = 検索の名前
search-a-name = 名前
search-saved-as = 「{ $name }」を保存しました
search-removed = 「{ $name }」を削除しました
search-imported =
    { $n ->
       *[other] { $n }件の検索を取り込みました
    }

search-saved = 保存した検索
search-saved-none = まだありません。「検索を保存」で検索条件を残せます。
search-saved-more = 検索の書き出しと取り込み
search-last-run = 前回 { $when }
search-not-run = 未実行
search-new-since =
    { $n ->
       *[other] 前回から新規{ $n }件
    }
search-new-calls = 件の新しい通話
search-more-about = { $name }のその他の操作
search-recent = 最近
search-import = ファイルから取り込む…
search-export-all = すべて書き出す…
search-run = 実行
search-replace = 検索ボックスの条件で置き換える
search-duplicate = 複製
search-export = 書き出す…
search-remove-sure = 「{ $name }」を削除しますか。見つかった通話はGenesys Cloudに残ります。

search-interrupted = 途中で終わった検索
search-interrupted-at =
    { $n ->
       *[other] { $n }件の通話を読んだところで中断
    }
search-go-on = 続ける
search-forget = 破棄

search-plan-long = 時間がかかります
search-plan-how = 検索の方法
search-plan-ways = 検索の方法
search-plan-start = 開始
search-plan-not-now = 今はしない
search-way-content = Genesys Cloudのコンテンツ検索に尋ねる
search-way-content-what = 候補に挙がった通話だけを読みます
search-way-scan = すべての通話を読む
search-way-scan-what = この期間の各通話の文字起こしを読みます
search-way-chosen = 選択中
search-way-taken = 使用
search-way-impossible = 不可
search-plan-calls =
    { $n ->
       *[other] 約{ $n }件の通話
    }
search-plan-calls-unknown = 通話数は不明
search-plan-moment = 1分未満
search-plan-hours =
    { $n ->
       *[other] { $n }時間
    }
search-plan-takes = { $calls }、{ $requests }、現在の上限で{ $time }
search-plan-uncounted = 通話数はGenesysから知らされていません

search-error-no-words = 探す語句を入力してください。
search-error-no-days = 最初の日と最後の日を選んでください。
search-error-days = 最後の日が最初の日より前です。
search-error-duration = 通話時間の下限が上限を超えています。

search-instead-apart = この語句が通話のどこかに
search-instead-begin = この文字で始まる語
search-instead-days30 = 過去30日間
search-without-queues = キューのフィルターなしで
search-without-agents = エージェントのフィルターなしで
search-without-divisions = ディビジョンのフィルターなしで
search-without-wrapUpCodes = 後処理コードのフィルターなしで
search-without-direction = 方向のフィルターなしで
search-without-languages = 言語のフィルターなしで
search-without-duration = 通話時間のフィルターなしで
search-without-holding = 保留または転送のフィルターなしで
search-without-number = 番号のフィルターなしで
search-without-sentiment = 感情のフィルターなしで
search-without-topics = トピックのフィルターなしで
search-without-any = フィルターなしで
search-instead-scan = コンテンツ検索ではなくすべての通話を読む

search-filters-gone = 別の組織のフィルターを外しました。
