# キーとコマンド: コマンドパレット、キーの一覧、フラグ。用語は ../GLOSSARY.md を参照。

keys-key-ctrl = Ctrl
keys-key-shift = Shift
keys-key-space = Space
keys-key-enter = Enter
keys-key-escape = Esc
keys-key-home = Home
keys-key-end = End
keys-key-pageup = PgUp
keys-key-pagedown = PgDn
keys-key-tab = Tab

keys-group-recent = 最近使ったもの
keys-group-search = 検索
keys-group-results = 結果
keys-group-call = 通話
keys-group-sound = 音声
keys-group-window = ウィンドウ
keys-group-runs = 開いている検索
keys-group-saved = 保存した検索
keys-group-asked = 最近の検索
keys-group-calls = 画面の通話
keys-group-connections = 接続
keys-group-languages = 言語

keys-command-search-box = 検索ボックスに移動
keys-also-search-box = 探す, 検索, 新しい検索, 検索条件, けんさく
keys-command-search-stop = 表示中の検索を停止
keys-also-search-stop = 中止, 終了, キャンセル, 止める
keys-command-search-pause = 表示中の検索を一時停止
keys-also-search-pause = 待つ, 中断
keys-command-search-resume = 表示中の検索を続ける
keys-also-search-resume = 再開, 続行
keys-command-search-again = 同じ条件でもう一度検索
keys-also-search-again = 繰り返す, 更新, 再実行, 再検索
keys-command-search-previous = 前の検索
keys-also-search-previous = タブ, 戻る
keys-command-search-next = 次の検索
keys-also-search-next = タブ, 進む
keys-command-search-close = 表示中の検索を閉じる
keys-also-search-close = タブ, 削除
keys-command-search-filter = フィルターを追加
keys-also-search-filter = キュー, エージェント, 後処理, 言語, 番号, 通話時間, 絞り込み
keys-command-search-term = 検索条件に部分を追加
keys-also-search-term = 語句, フレーズ, 除外, 近く, パターン
keys-command-search-save = 検索条件を保存
keys-also-search-save = 残す, ブックマーク
keys-command-search-help = 検索のしかた
keys-also-search-help = ヘルプ, 構文, 演算子, 例, 使い方
keys-command-receipt = 検索レポートを表示
keys-also-receipt = 完了, 網羅, 失敗した通話, 読んだ通話数

keys-command-list-next = 次の通話または行
keys-command-list-previous = 前の通話または行
keys-command-list-first = 最初の通話または行
keys-command-list-last = 最後の通話または行
keys-command-list-open = フォーカスのある通話を開く
keys-command-view-cards = 結果をカードで表示
keys-also-view-cards = 表示, 一覧
keys-command-view-table = 結果を表で表示
keys-also-view-table = 表示, 列, テーブル
keys-command-view-lines = 結果を前後の語句付きの行で表示
keys-also-view-lines = 表示, コンコーダンス, KWIC
keys-command-facets = 結果を絞り込む
keys-also-facets = フィルター, キュー, エージェント, 日, 感情
keys-command-only-flagged = フラグ付きの通話のみ、またはすべて
keys-also-only-flagged = フラグ, 印, ブックマーク, 絞り込み
keys-command-save-all = すべての通話を保存
keys-also-save-all = 書き出し, エクスポート, ダウンロード, ファイル, フォルダー

keys-command-phrase-next = 次の発話、一覧では次の通話
keys-command-phrase-previous = 前の発話、一覧では前の通話
keys-command-hit-next = 次のヒット（次の通話に続く）
keys-also-hit-next = 一致, 進む
keys-command-hit-previous = 前のヒット（前の通話に続く）
keys-also-hit-previous = 一致, 戻る
keys-command-call-next = 次の通話
keys-also-call-next = 会話, 進む
keys-command-call-previous = 前の通話
keys-also-call-previous = 会話, 戻る
keys-command-flag = フラグを付ける、または外す
keys-also-flag = 印, マーク, ブックマーク, 星
keys-command-flag-next = 通話内の次のフラグ
keys-also-flag-next = 印, ブックマーク, 進む
keys-command-flag-previous = 通話内の前のフラグ
keys-also-flag-previous = 印, ブックマーク, 戻る
keys-command-copy = 発話を時刻、話者、リンク付きでコピー
keys-also-copy = クリップボード, 引用
keys-command-save = 通話を保存
keys-also-save = 書き出し, エクスポート, ダウンロード, ファイル, 文字起こし, 字幕
keys-command-facts = 通話情報
keys-also-facts = 詳細, 要約, 後処理, 感情, トピック, 通話者, 参加者
keys-command-find = 通話の中を検索
keys-also-find = 探す, 文字, Ctrl F
keys-command-time-style = 経過時間と時刻の切り替え
keys-also-time-style = 時計, 経過時間, タイムスタンプ
keys-command-text-size = 文字サイズの切り替え
keys-also-text-size = フォント, 大きく, 小さく, 拡大
keys-command-side-all = 全員の発話
keys-also-side-all = フィルター, 話者, 両方
keys-command-side-customer = 顧客の発話
keys-also-side-customer = フィルター, 話者
keys-command-side-agent = エージェントの発話
keys-also-side-agent = フィルター, 話者
keys-command-genesys = 通話をGenesys Cloudで開く
keys-also-genesys = ブラウザー, リンク, インタラクション

keys-command-play = 再生または一時停止
keys-also-play = 音声, 録音, 聞く, 聴く

keys-command-pane-1 = 保存した検索に移動
keys-also-pane-1 = ペイン, ナビゲーション
keys-command-pane-2 = 検索条件に移動
keys-also-pane-2 = ペイン, 検索ボックス
keys-command-pane-3 = 結果に移動
keys-also-pane-3 = ペイン, 一覧, 通話
keys-command-pane-4 = 通話に移動
keys-also-pane-4 = ペイン, 閲覧, 文字起こし
keys-command-palette = コマンドを探す
keys-command-keys = キーの一覧を表示
keys-also-keys = ヘルプ, ショートカット, キーボード
keys-command-connections = 接続を管理
keys-also-connections = 組織, アカウント, 設定, 権限, 削除
keys-command-connect = 別の組織に接続
keys-also-connect = 追加, アカウント, サインイン, クライアント

keys-local-search = 検索ボックスで: 検索する
keys-local-leave = 検索ボックスで: 結果に移動
keys-local-strip-phrase = タイムラインで: 1発話ずつ移動
keys-local-strip-page = タイムラインで: 30秒ずつ移動
keys-local-copy = 選択した行を時刻と話者付きでコピー
keys-local-next-control = 次の操作項目
keys-local-close = ダイアログ、メニュー、パネルを閉じる

keys-title = キー
keys-search = キーを検索
keys-only-now = 今使えるものだけ
keys-not-now = 今は使えません
keys-letters = 1文字のキーでコマンドを実行
keys-letters-why = 音声入力などでキーが誤って押される場合はオフにしてください。Ctrlとの組み合わせとコマンドパレットは引き続き使えます。
keys-nothing = 「{ $text }」のキーはありません。

keys-close = 閉じる
keys-palette-title = コマンド
keys-palette-field = コマンド、検索、通話を探す
keys-palette-empty = 「{ $text }」に合うものはありません。
keys-palette-count =
    { $count ->
       *[other] { $count }件
    }
keys-palette-language = 言語: { $name }
keys-palette-call = { $agents }、{ $when }
keys-palette-hint-move = 移動
keys-palette-hint-take = 実行
keys-palette-hint-close = 閉じる

keys-flag-up =
    { $count ->
       *[other] フラグを付けました。この通話のフラグは{ $count }個です。
    }
keys-flag-down =
    { $count ->
        [0] フラグを外しました。この通話のフラグはなくなりました。
       *[other] フラグを外しました。この通話のフラグは残り{ $count }個です。
    }
keys-flag-at = フラグ { $index } / { $count }
keys-flag-none = この通話にフラグはありません。発話の上でfキーを押すと付けられます。
keys-flag-nowhere = 先に発話を選んでから、fキーを押してください。
keys-flag-not-kept = フラグを保存できませんでした: { $reason }
keys-flag-not-removed = フラグを外せませんでした: { $reason }
keys-flags = フラグ
keys-only-flagged = フラグ付きのみ
keys-flags-of-card =
    { $count ->
       *[other] フラグ{ $count }個
    }
keys-command-zoom-in = ページを拡大
keys-command-zoom-out = ページを縮小
keys-command-zoom-reset = ページを元のサイズに戻す
