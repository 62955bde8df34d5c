# ウィンドウの複数の場所で使う言葉。用語は ../GLOSSARY.md を参照。

app-calls =
    { $n ->
       *[other] { $n }件の通話
    }
app-hits =
    { $n ->
       *[other] { $n }件のヒット
    }
app-files =
    { $n ->
       *[other] { $n }個のファイル
    }
app-requests =
    { $n ->
       *[other] { $n }件のリクエスト
    }
app-minutes =
    { $n ->
       *[other] { $n }分
    }
app-seconds =
    { $n ->
       *[other] { $n }秒
    }
app-minutes-and-seconds = { $minutes }{ $seconds }

app-h = { NUMBER($n, useGrouping: "false") }時間
app-min = { NUMBER($n, useGrouping: "false") }分
app-s = { NUMBER($n, useGrouping: "false") }秒
app-lasting-gap = { "" }
app-day-and-time = { $day } { $time }

app-comma = 、
app-semicolon = 、

app-customer = 顧客
app-agent = エージェント
app-customer-letter = 客
app-agent-letter = 担
app-no-agent = エージェントなし

app-feeling = 顧客の感情: { $words }
app-feeling-prefix = 顧客の感情
app-feeling-negative = ネガティブ
app-feeling-neutral = ニュートラル
app-feeling-positive = ポジティブ
app-trend-worse = 悪化
app-trend-better = 改善

app-close = 閉じる
app-cancel = キャンセル
app-remove = 削除
app-rename = 名前を変更
app-done = 完了
app-copy = コピー
app-try-again = 再試行
app-copied = { $what }をコピーしました
app-not-copied = { $what }をコピーできませんでした。選択してCtrl+Cを押してください。
app-saved-as = { $path }に保存しました
app-saved-files =
    { $n ->
       *[other] { $n }個のファイルを{ $folder }に保存しました
    }
app-saved-files-but =
    { $n ->
       *[other] { $n }個のファイルを{ $folder }に保存しました。{ $failed }個は保存できませんでした: { $reason }
    }

app-save-call = この通話を保存
app-save-all = すべての通話を保存
app-format = 形式
app-format-txt = テキスト <note>読む、メールで送る</note>
app-format-vtt = WebVTT <note>Web用の字幕</note>
app-format-srt = SubRip (SRT) <note>プレーヤー用の字幕</note>
app-format-csv = CSV <note>1発話1行、表計算用</note>
app-format-json = JSON <note>すべて、プログラム用</note>
app-times = 時刻
app-time-elapsed = 経過時間
app-time-clock = 時刻
app-save-as = 名前を付けて保存…
app-save-in-folder =
    { $n ->
       *[other] { $n }個のファイルの保存先を選ぶ…
    }
app-save-these =
    { $n ->
       *[other] この{ $n }件の通話を保存…
    }
app-save-every =
    { $n ->
       *[other] { $n }件の通話をすべて保存…
    }

app-language = 言語
app-language-system = システム · { $name }
