# 検索結果。用語は ../GLOSSARY.md を参照。

results-title = 結果
results-calls = 通話
results-hits-in-context = 前後の語句とヒット

results-asking = Genesys Cloudに問い合わせ中…
results-search-stopped = 検索が止まりました
results-new-calls =
    { $n ->
       *[other] 新規{ $n }件
    }
results-some-of =
    <b>{ $shown }</b><m> / </m><b>{ $n ->
       *[other] { $n }件の通話
    }</b>
results-left-out =
    { $n ->
       *[other] ほかに{ $n }件のヒットは多すぎるため行に含まれていません。カードと表にはすべての通話があります。
    }
results-save = 保存…
results-save-all = すべて保存…
results-saving = 保存中…
results-saving-of = 保存中 { $done } / { $total }
results-saving-label = 保存中
results-calls-read = 読んだ通話
results-listing-calls = 通話の一覧を取得中
results-stopping = 停止中
results-paused = 一時停止中
results-go-on = 続ける
results-pause = 一時停止
results-stop = 停止
results-stopped-early = 途中で停止
results-incomplete-calls =
    { $n ->
       *[other] 未完了: { $n }件の通話を読めませんでした
    }
results-complete = 完了
results-incomplete = 未完了

results-listing = 通話の一覧を取得中
results-read-of = { $listed }件中{ $examined }件を読み込み
results-read-of-so-far = 今のところ{ $listed }件中{ $examined }件を読み込み
results-a-minute =
    { $n ->
       *[other] 毎分{ $n }件
    }
results-left-moment = 残り1分未満
results-left = 残り約{ $time }

results-view = 表示
results-view-cards = カード
results-view-table = 表
results-view-lines = 行
results-view-cards-title = 1通話1カード、最初のヒット付き
results-view-table-title = 1通話1行、列ごと
results-view-lines-title = 1ヒット1行、語句をそろえて表示
results-sort = 通話の順序
results-sort-newest = 新しい順
results-sort-oldest = 古い順
results-sort-hits = ヒットの多い順
results-sort-sentiment = 感情の悪い順
results-sort-longest = 長い順
results-order = 行の順序
results-order-time = 時間順
results-order-before = 前の語句順
results-order-after = 後の語句順
results-narrow = 絞り込み
results-narrow-title = キュー、エージェント、日、感情で絞り込む
results-columns = 列
results-columns-title = 表の列

results-new = 新規
results-lasted = 通話時間 { $time }
results-hits-word = 件のヒット
results-unsaid = 言われなかったことで該当します。
results-more-hits = 他{ $n }件
results-side-at = { $side }、{ $time }
results-side-says = { $side }:

results-column-when = 日時
results-column-agent = エージェント
results-column-queue = キュー
results-column-length = 長さ
results-column-direction = 方向
results-column-language = 言語
results-column-hits = ヒット
results-column-sentiment = 感情
results-column-number = 番号
results-column-topics = トピック
results-inbound = 着信
results-outbound = 発信

results-narrow-the = 結果を絞り込む
results-facet-new = 前回以降
results-facet-queue = キュー
results-facet-agent = エージェント
results-facet-day = 日
results-facet-sentiment = 顧客の感情
results-only-new = 新規のみ
results-fewer = 減らす
results-more = 他{ $n }件
results-calls-word = 件の通話
results-narrowed-to = 絞り込み条件
results-remove-tick = 外す: { $label }
results-tick-remove = 、外す
results-clear-ticks = 解除

results-searches = 検索
results-close-search = 検索「{ $asked }」を閉じる
results-close = 閉じる
results-run-held = 確認待ち
results-run-starting = 開始中
results-run-stopped = 停止
results-run-stopping = 停止中
results-run-paused = 一時停止中
results-run-running = 実行中
results-run-percent = { $n }%
results-run-calls =
    { $n ->
       *[other] { $n }件の通話
    }
results-run-calls-incomplete =
    { $n ->
       *[other] { $n }件の通話、未完了
    }
