# 開いている通話の中の検索 (Ctrl+F)。用語は ../GLOSSARY.md を参照。

find-bar = この通話の中を検索
find-field = この通話の中を検索
find-next = 次の一致
find-previous = 前の一致
find-case = 大文字と小文字を区別
find-regex = 正規表現
find-close = 閉じる
find-at = { $at } / { $count }
find-at-more = { $at } / { $count }以上
find-none = 一致なし
find-busy = 検索中…
find-from-start = 先頭に戻りました
find-from-end = 末尾に戻りました
find-said = { $place }。{ $who }: { $words }
find-bad-regex = 正規表現として正しくありません。括弧が足りない可能性があります。記号の前に \ を付けると、その記号自体を表します。
find-too-slow = この正規表現は時間がかかりすぎます。多くの場合、(a+)+ のように繰り返しの中に繰り返しがあることが原因です。
find-no-regex = このウィンドウでは正規表現を使えません。
