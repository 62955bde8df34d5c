# 通話情報: 言葉以外に分かっていること。用語は ../GLOSSARY.md を参照。

facts-title = 通話情報
facts-close = 通話情報を閉じる
facts-copy-all = 通話情報をすべてコピー
facts-copied-what = 通話情報
facts-loading = Genesys Cloudに問い合わせ中
facts-unknown = 不明
facts-not-analysed = Genesys Cloudはこの通話を分析していません。
facts-forbidden = { $n ->
    [1] この接続では読み取れません。次の権限を管理者に依頼してください: <code>{ $permissions }</code>
   *[other] この接続では読み取れません。次の権限のいずれかを管理者に依頼してください: <code>{ $permissions }</code>
}
facts-go = 通話の{ $at }に移動
facts-at = { $at }から
facts-line = { $name }: { $value }

facts-call = 通話
facts-when = 日時
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = 通話時間
facts-direction = 方向
facts-inbound = 着信
facts-outbound = 発信
facts-queue = キュー
facts-customer = 顧客
facts-language = 言語
facts-id = 会話ID

facts-who = 通話者
facts-name-role = { $name } ({ $role })
facts-from = { $from }～
facts-from-to = { $from }～{ $to }
facts-role-customer = 顧客
facts-role-agent = エージェント
facts-role-ivr = IVR
facts-role-acd = キュー
facts-role-voicemail = ボイスメール
facts-role-other = その他
facts-letter-customer = 客
facts-letter-agent = 担
facts-letter-other = 他

facts-wrap-up = 後処理
facts-wrap-up-none = 後処理コードは付けられていません。
facts-wrap-up-unnamed = 名前のないコード

facts-talk = 発話割合
facts-talk-customer = 顧客
facts-talk-agent = エージェント
facts-talk-other = IVRとキュー
facts-talk-silence = 無音
facts-share-time = { $share }、{ $time }
facts-overtalk = 発話の重なり
facts-longest-silence = 最長の無音
facts-silence-at = { $length }、{ $at }から
facts-interruptions = 割り込み
facts-interruptions-value = 顧客{ $customer ->
    [0] なし
   *[other] { $customer }回
}、エージェント{ $agent ->
    [0] なし
   *[other] { $agent }回
}
facts-holds = 保留
facts-holds-none = なし
facts-holds-value = { $n ->
    [0] なし
    [1] 1回、{ $time }
   *[other] { $n }回、合計{ $time }
}
facts-measured = Genesys Cloud
facts-measured-part = { $who } { $share }

facts-sentiment = 顧客の感情
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = 発話ごとの集計
facts-of-hundred = (-100～+100)
facts-score-trend = { $score }、{ $trend }
facts-trend-number = 傾向 { $trend }
facts-trend-declining = 悪化
facts-trend-slightly-declining = やや悪化
facts-trend-no-change = 変化なし
facts-trend-slightly-improving = やや改善
facts-trend-improving = 改善
facts-trend-not-calculated = 傾向なし
facts-scored = ネガティブ{ $negative }件、ニュートラル{ $neutral }件、ポジティブ{ $positive }件
facts-not-scored = 顧客の発話に感情の評価はありません。

facts-topics = トピック
facts-topics-none = 検出されていません。
facts-times = { $n ->
   *[other] { $n }回
}
facts-categories = カテゴリ
facts-categories-none = なし
facts-summary = 要約
facts-summary-none = この通話の要約はありません。
facts-generated = Genesys CloudのAIによる要約
facts-generated-why = 文字起こしから機械が書いた要約です。判断の前に実際の言葉を確認してください。
facts-generated-line = { $text }（Genesys CloudのAIによる）
facts-point-reason = 理由
facts-point-resolution = 解決
facts-point-actionItem = 対応事項
facts-point-other = メモ
