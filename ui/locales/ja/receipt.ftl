# 検索レポート: 各候補がどうなったか。用語は ../GLOSSARY.md を参照。

receipt-title = この検索で読んだ通話
receipt-outcomes = 結果ごとの候補
receipt-sentence = { $sentence }。
receipt-candidates = 候補
receipt-how = 検索の方法
receipt-save = レポートを保存…
receipt-what = レポート
receipt-retry = これらを再試行
receipt-show-calls = これらの通話を表示
receipt-show-calls-of = { $label }: これらの通話を表示
receipt-where-from = 語句の取得元
receipt-all-numbers = すべての数

receipt-matched = 該当
receipt-unmatched = 非該当
receipt-noTranscript = 文字起こしなし
receipt-pending = 新しすぎる
receipt-forbidden = 許可なし
receipt-failed = 失敗
receipt-matched-note =
    { $n ->
       *[other] 合計{ $n }件のヒット
    }
receipt-matched-unsaid = 言われなかったことによる
receipt-unmatched-note = 読みましたが、語句またはフィルターに合いませんでした
receipt-noTranscript-note = 文字起こしされていないか、何も話されていません
receipt-pending-note = 通常は数分、まれに数時間で届きます
receipt-forbidden-note = この接続では読めません
receipt-failed-note = 理由は一覧で確認できます
receipt-fetched = Genesys Cloudから取得
receipt-fromLibrary = このセッションで読み込み済み
receipt-earlier = 検索の中断前に読み込み済み

receipt-cancelled = 検索を停止したため、これがすべてではありません。
receipt-limited = 検索は通話数の上限で終了したため、これがすべてではありません。
receipt-set-aside =
    { $n ->
       *[other] ほかに{ $n }件の通話が一覧にありましたが、フィルターにより読まずに除外されました。
    }
receipt-set-aside-by =
    { $n ->
       *[other] ほかに{ $n }件の通話が一覧にありましたが、フィルター（{ $filters }）により読まずに除外されました。
    }
receipt-filter = { $label }: { $words }
receipt-slices =
    { $n ->
       *[other] 一覧が途切れないよう、期間を{ $n }個に分けて問い合わせました。
    }

receipt-list-matched = 検索条件に該当する通話
receipt-list-unmatched = 検索条件に該当しない通話
receipt-list-noTranscript = 文字起こしのない通話
receipt-list-pending = 文字起こしがまだ届いていない通話
receipt-list-forbidden = この接続では読めない通話
receipt-list-failed = 読めなかった通話
receipt-list-fetched = Genesys Cloudから取得した通話
receipt-list-fromLibrary = このセッションで読み込み済みの通話
receipt-list-earlier = 検索の中断前に読んだ通話
receipt-outcome-matched = 該当
receipt-outcome-unmatched = 非該当
receipt-outcome-noTranscript = 文字起こしなし
receipt-outcome-pending = 新しすぎる
receipt-outcome-forbidden = 許可なし
receipt-outcome-failed = 失敗
receipt-time-unknown = 日時不明
receipt-open-call = 、通話を開く
receipt-copy-id = { $id }をコピー
receipt-copy-id-label = 、会話IDをコピー
receipt-conversation-id = 会話ID
receipt-problem = { $code } · 相関ID { $id }
