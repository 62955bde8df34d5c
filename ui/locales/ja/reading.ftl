# 通話の言葉: 発話の一覧、その上の道具、一節。用語は ../GLOSSARY.md を参照。

reading-region = 文字起こし
reading-list = 発話
reading-letter-customer = 客
reading-letter-agent = 担
reading-letter-system = 他
reading-side-customer = 顧客
reading-side-agent = エージェント
reading-no-words = { "[" }無音/非音声]
reading-sure = 信頼度{ $share }
reading-sure-hint = 音声認識の信頼度
reading-silence = 無音 { $length }
reading-waiting = キューで待機 { $length }
reading-hold = 保留 { $length }
reading-overlap = 上の行と同時に話されました
reading-flagged = フラグあり
reading-negative = ネガティブな感情
reading-positive = ポジティブな感情
reading-fold-ivr = IVR
reading-fold-acd = キュー
reading-fold-voicemail = ボイスメール
reading-fold-other = システム
reading-fold =
    { $n ->
       *[other] { $who }、{ $n }件の発話、{ $length }
    }
reading-hidden =
    { $n ->
       *[other] { $n }件の発話を非表示
    }

reading-words-show = 各語が話された時刻を表示
reading-words-hide = 各語が話された時刻を隠す
reading-words = 各語が話された時刻
reading-words-loading = 各語が話された時刻を問い合わせ中
reading-words-none = この発話では、音声認識が語ごとの時刻を記録していません。
reading-word = { $word }、{ $time }
reading-word-sure = { $word }、{ $time }、信頼度{ $share }

reading-tools = 通話の読み方
reading-tools-side = 誰の発話か
reading-everyone = 全員
reading-customer = 顧客
reading-agent = エージェント
reading-time-hint = 経過時間と時刻を切り替え
reading-time-elapsed = 経過時間
reading-time-clock = 時刻
reading-size-hint = 文字サイズ: { $size ->
        [S] 小
        [L] 大
       *[M] 中
    }
reading-hits = ヒット
reading-hit-at = ヒット <b>{ $at }</b> / { $count }
reading-hit-none = ヒットなし
reading-hit-previous = 前のヒット
reading-hit-next = 次のヒット
reading-find = この通話の中を検索
reading-filter = フィルター
reading-filter-title = 注目する発話
reading-filter-sentiment = 感情
reading-filter-any = すべて
reading-filter-negative = ネガティブ
reading-filter-positive = ポジティブ
reading-filter-topic = トピック
reading-filter-any-topic = すべてのトピック
reading-filter-only-hits = ヒットのみ
reading-filter-context = ヒットの前後の行数
reading-filter-clear = 解除
reading-filter-clear-all = フィルターを解除

reading-hiding =
    { $n ->
       *[other] ヒットのない{ $n }件の発話を隠しています。
    }
reading-hiding-no-hits = この通話にはヒットがないため、すべての発話を隠しています。
reading-dimming =
    { $n ->
       *[other] { $count }件中{ $n }件の発話が該当します。ほかは薄く表示しています。
    }
reading-dimming-none = 該当する発話がないため、すべて薄く表示しています。

reading-passage = 選択した一節
reading-passage-length =
    { $n ->
       *[other] { $n }件の発話
    }
reading-passage-copy = コピー
reading-passage-save = 一節を保存…
reading-passage-save-all =
    { $n ->
       *[other] { $n }件の発話をすべて保存…
    }
reading-passage-leave = 選択を解除
reading-copied-phrase = 発話
reading-copied-passage = 一節
reading-last-hit = 最後のヒットです。
reading-first-hit = 最初のヒットです。
reading-last-call = 最後の通話です。
reading-first-call = 最初の通話です。
