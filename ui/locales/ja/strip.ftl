# タイムライン: 文字起こしの上にある通話の全体像。用語は ../GLOSSARY.md を参照。

strip-slider = 通話内の位置
strip-value = { $time }、{ $who }: { $words }
strip-no-words = 言葉なし
strip-help = 矢印キーで1発話ずつ、PgUpとPgDnで30秒ずつ移動します。+と-で拡大と縮小、0で通話全体を表示します。

strip-lane-customer = 顧客
strip-lane-agent = エージェント
strip-lane-other = システム
strip-row-feelings = 感情
strip-row-topics = トピック
strip-row-turns = 通話者
strip-letter-customer = 客
strip-letter-agent = 担
strip-letter-other = 他

strip-role-agent = エージェント
strip-role-ivr = IVR
strip-role-acd = キュー
strip-role-voicemail = ボイスメール
strip-role-other = システム
strip-turn-queue = キュー: { $queue }

strip-hold = 保留
strip-hold-length = 保留 { $length }
strip-waiting-length = 待機 { $length }

strip-card-silence = 無音 { $length }
strip-card-waiting = キューで{ $length }待機
strip-card-hold = 保留 { $length }
strip-card-overtalk = 発話の重なり
strip-card-positive = ポジティブ
strip-card-negative = ネガティブ
strip-card-hit = ヒット
strip-card-find = 検索の一致
strip-card-flag = フラグあり
strip-card-nobody = 無音

strip-tools = タイムライン
strip-zoom-in = 拡大 (+)
strip-zoom-out = 縮小 (-)
strip-zoom-whole = 通話全体を表示 (0)
strip-legend = 記号の意味

strip-legend-title = 記号の意味
strip-legend-customer = 顧客の発話
strip-legend-agent = エージェントの発話
strip-legend-other = IVR、キュー、ボイスメール
strip-legend-overtalk = 発話の重なり
strip-legend-silence = 3秒以上の無音
strip-legend-hold = 保留
strip-legend-positive = ポジティブな感情
strip-legend-negative = ネガティブな感情
strip-legend-topic = トピック
strip-legend-hit = 検索のヒット。現在のヒットは大きく表示
strip-legend-find = Ctrl+Fの検索の一致
strip-legend-flag = 自分で付けたフラグ
strip-legend-window = 下に表示中の行。ドラッグでスクロール
strip-legend-play = 録音の再生位置
strip-legend-keys = Ctrl+ホイールで拡大と縮小、ホイールで移動、ダブルクリックでその部分を表示します。

strip-sum-shares = 通話時間は{ $length }です。顧客の発話が{ $customer }、エージェントの発話が{ $agent }、無音が{ $silence }です。
strip-sum-other = IVR、キュー、ボイスメールが{ $other }です。
strip-sum-turns = 通話者は順に{ $names }です。
strip-sum-silences =
    { $count ->
       *[other] 3秒以上の無音が{ $count }回あり、最長は{ $time }からの{ $length }です。
    }
strip-sum-no-silence = 3秒以上の無音はありません。
strip-sum-holds =
    { $count ->
       *[other] 顧客は{ $count }回保留されました。
    }
strip-sum-overtalk =
    { $count ->
       *[other] 発話の重なりが{ $count }か所あります。
    }
strip-sum-hits =
    { $count ->
        [0] ヒットはありません。
       *[other] ヒットが{ $count }件あります。
    }
