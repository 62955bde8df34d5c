# シェルがコードで伝える文。ホスト名、ファイルのパス、権限の名前、システムの言葉($cause)はそのまま入る。用語は ../GLOSSARY.md を参照。

shell-error-sign-in-refused = Genesys Cloudが{ $host }でのサインインを拒否しました。Client Secretが正しくないか、Client IDが存在しないか、組織が別のリージョンにあります。接続の3つの項目を確認してください。
shell-error-token-expired = Genesys Cloudへのサインインの有効期限が切れました。再試行すると、Earshotがサインインし直します。
shell-error-permission-missing-unnamed = このクライアントにはGenesys Cloudでこの操作が許可されていません。必要な権限を含むロール（適切なディビジョン付き）をOAuthクライアントに割り当てるよう、管理者に依頼してください。
shell-error-permission-missing-one = このクライアントにはGenesys Cloudでこの操作が許可されていません。権限{ $permissions }を含むロール（適切なディビジョン付き）をOAuthクライアントに割り当てるよう、管理者に依頼してください。
shell-error-permission-missing-any = このクライアントにはGenesys Cloudでこの操作が許可されていません。次の権限のいずれかを含むロール（適切なディビジョン付き）をOAuthクライアントに割り当てるよう、管理者に依頼してください: { $permissions }。
shell-error-permission-missing-all = このクライアントにはGenesys Cloudでこの操作が許可されていません。次の権限をすべて含むロール（適切なディビジョン付き）をOAuthクライアントに割り当てるよう、管理者に依頼してください: { $permissions }。
shell-error-not-found = Genesys Cloudに該当するものがありません。文字起こしは通常、通話から数分、まれに数時間で届きます。キューで音声分析がオフの場合は作成されません。
shell-error-not-found-call = この通話は結果の中にありません。
shell-error-not-genesys = { $host }から応答がありましたが、Genesys Cloudの応答ではありません。接続のリージョンまたはアドレスを確認してください。
shell-error-bad-request = Genesys Cloudがリクエストを受け付けませんでした（HTTP { $status }）。検索条件を変えて再試行してください。続く場合は、下の詳細をEarshotの担当者に伝えてください。
shell-error-rate-limited = リクエストが多すぎるため、Genesys Cloudから待機を求められています。1分後に再試行してください。
shell-error-rate-limited-seconds =
    { $seconds ->
       *[other] リクエストが多すぎるため、Genesys Cloudから待機を求められています。{ $seconds }秒後に再試行してください。
    }
shell-error-rate-limited-minutes =
    { $minutes ->
       *[other] リクエストが多すぎるため、Genesys Cloudから待機を求められています。{ $minutes }分後に再試行してください。
    }
shell-error-unreachable = Genesys Cloudに接続できませんでした。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-slow-connection = { $host }に接続できませんでした。時間内につながりませんでした。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-slow-answer = { $host }に接続できませんでした。応答に時間がかかりすぎました。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-refused = { $host }に接続できませんでした。接続が拒否されました。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-no-such-name = { $host }に接続できませんでした。ホスト名が見つかりませんでした。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-no-connection = { $host }に接続できませんでした。接続を確立できませんでした。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-unreachable-broke = { $host }に接続できませんでした。接続が途切れました。ネットワーク接続と、接続のリージョンまたはアドレスを確認してください。
shell-error-tls = { $host }への安全な接続を確立できませんでした。途中にプロキシやファイアウォールがあるか、このコンピューターの時計または証明書が正しくない可能性があります。ネットワーク管理者に確認してください。
shell-error-redirected = { $host }から、Genesys Cloudにはないリダイレクトが返されました。ネットワークのサインインページが間にある可能性があります。ブラウザーでWebページを開いてから、再試行してください。
shell-error-server = Genesys Cloudで問題が発生しています（HTTP { $status }）。数分後に再試行してください。
shell-error-unreadable-answer = Genesys Cloudの応答を読み取れませんでした（位置: `{ $path }`）。再試行してください。続く場合は、プロキシが応答を書き換えている可能性があります。
shell-error-truncated = Genesys Cloudの応答が途中で切れました。再試行してください。
shell-error-too-large = 応答が{ $limit }バイトを超えたため、読み込みませんでした。この通話は表示できません。
shell-error-storage-refused = Genesys Cloudのストレージが文字起こしの取得を拒否しました（HTTP { $status }）。このコンピューターの時計を確認してから、再試行してください。続く場合は、Genesys Cloudの管理者に確認してください。
shell-error-storage-address = 応答に含まれるストレージのアドレスがhttpsではないため、開きませんでした。接続のリージョンまたはアドレスを確認してください。
shell-error-insecure-address = { $address }は安全ではありません。Client Secretはhttpsでのみ送信します。httpsを使ってください。
shell-error-bad-address = `{ $address }`はGenesys Cloudのリージョンではありません。mypurecloud.ieのようなドメインを入力してください。
shell-error-query-too-long = フレーズが{ $characters }文字あります。Genesys Cloudで検索できるのは{ $limit }文字までです。短くしてください。
shell-error-network-setup = このコンピューターでは安全な接続を準備できません。証明書を確認してください。

shell-error-pending = 文字起こしはまだありません。通常は通話から数分、まれに数時間で届きます。後でもう一度検索してください。
shell-error-no-transcript = 文字起こしはありません。キューの文字起こしがオフか、録音が削除された可能性があります。
shell-error-empty-transcript = 文字起こしが空です。キューの音声分析がオフの可能性があります。管理者に確認してください。
shell-error-filter-unverified-forbidden = この通話には語句がありますが、条件「{ $filter }」に合うかどうかを確認できませんでした。この接続では通話の詳細を読めません。権限{ $permissions }を管理者に依頼してください。
shell-error-filter-unverified-unlisted = この通話には語句がありますが、条件「{ $filter }」に合うかどうかを確認できませんでした。Genesysの一覧に通話の詳細がまだありません。数分後に再試行してください。
shell-error-filter-unverified-untold = この通話には語句がありますが、条件「{ $filter }」に合うかどうかを確認できませんでした。Genesysはこの通話についてその情報を提供していません。フィルターを外すと通話を表示できます。

shell-error-empty-query-nothing = 話された語句を入力してください。
shell-error-empty-query-no-words = 探す語がありません。文字か数字を1つ以上入力してください。
shell-error-too-long = 長すぎます。{ $longest }文字以内にしてください。
shell-error-invalid-regex-unreadable = 正規表現を読み取れません: { $reason }。
shell-error-invalid-regex-matches-nothing = この正規表現は空の文字列に一致するため、あらゆる箇所に一致してしまいます。少なくとも1文字を求める形にしてください。
shell-error-invalid-query-star-alone = * の隣には文字が必要です。キャンセル* はキャンセルで始まる語、*サポート* はサポートを含む語です。
shell-error-invalid-query-star-inside = * は語の最初か最後に置きます。語の途中には置けません。
shell-error-invalid-query-no-letters = 「{ $text }」には探す文字も数字もありません。取り除いてください。
shell-error-invalid-query-unclosed-quote = 引用符が閉じられていません。フレーズの終わりに " を書いてください。
shell-error-invalid-query-empty-quotes = 引用符の間に何もありません。話された語句を書くか、引用符を取り除いてください。
shell-error-invalid-query-unclosed-regex = 正規表現が閉じられていません。終わりに / を書くか、語句を引用符で囲んでください。
shell-error-invalid-query-empty-regex = スラッシュの間に何もありません。/返金|払い戻し/ のように正規表現を書いてください。
shell-error-invalid-query-after-regex = 正規表現を閉じるスラッシュの後には空白を入れてください。正規表現の中のスラッシュは \/ と書きます。
shell-error-invalid-query-unclosed-group = 括弧が閉じられていません。グループの終わりに ) を書いてください。
shell-error-invalid-query-stray-close = この ) に対応する括弧がありません。取り除くか、グループの始まりに ( を書いてください。
shell-error-invalid-query-empty-group = 括弧の中に何もありません。探すものを書くか、括弧を取り除いてください。
shell-error-invalid-query-unknown-scope = 「{ $name }:」は使えません。customer: か agent: と書くか、語句を引用符で囲んでください。
shell-error-invalid-query-nothing-after-scope = 「{ $scope }:」の後に何かが必要です。{ $scope }:返金 や { $scope }:"解約したい" のように書いてください。
shell-error-invalid-query-no-duration = 「{ $scope }:」には24時間以内の長さが必要です。{ $scope }:60s、{ $scope }:2m、{ $scope }:1m30s のように書いてください。
shell-error-invalid-query-nothing-beside = { $operator }の両側に何かが必要です。その語自体を探すには、引用符で囲んでください: "{ $word }"。
shell-error-invalid-query-nothing-after-not = NOTの後に何かが必要です。その語自体を探すには、引用符で囲んでください: "not"。
shell-error-invalid-query-minus-alone = - は直後に続くものを除外します。-返金 のように書いてください。語の間の - は省けます。
shell-error-invalid-query-near-number = NEARには数が必要です。20語以内なら 返金 NEAR/20 責任者、10秒以内なら NEAR/10s と書いてください。その語自体を探すには、引用符で囲んでください: "near"。
shell-error-invalid-query-near-chain = NEARは2つをつなぎます。3つの場合は (a NEAR/5 b) (b NEAR/5 c) と書いてください。
shell-error-invalid-query-near-operand = NEARでつなげるのは、語、フレーズ、正規表現と、それらのORのグループです。NOTはグループの前に書いてください: NOT (返金 NEAR/5 責任者)。
shell-error-invalid-query-near-across-sides = 語数は一方の話者の中だけで数えますが、ここでは話者が異なります。NEAR/10s と書くと、顧客とエージェントの間を秒で数えられます。
shell-error-invalid-query-after-operand = 「after:」の後には、語、フレーズ、正規表現、またはそれらのORのグループを書きます。例: after:"ありがとうございます" や after:(ありがとう OR 失礼します)。
shell-error-invalid-query-only-anchors = 「first:」「last:」「after:」は、隣に書いたものの範囲を限ります。探すものを書いてください: first:60s 返金。
shell-error-invalid-query-negated-anchor = 「first:」「last:」「after:」は否定できません。そこで言われていないものの前にNOTを書いてください: first:60s NOT 返金。
shell-error-invalid-query-double-negation = 2つの否定は打ち消し合います。両方とも取り除いてください。
shell-error-invalid-query-other-side = 「{ $inner }:」は「{ $outer }:」の中に置けません。並べて書いてください: { $outer }:返金 { $inner }:申し訳。
shell-error-invalid-query-too-many-regexes = 1つの検索条件に対して正規表現が多すぎます。{ $most }個以内にしてください。
shell-error-invalid-query-too-deep = 括弧の入れ子が深すぎます。不要な括弧を取り除いてください。

shell-error-invalid-dates-unreadable = 「{ $text }」は日付ではありません。2026-11-20 または 2026-11-20 14:30 のように書いてください。
shell-error-invalid-dates-end-before-start = 終了が開始より前です。2つの日付を入れ替えてください。
shell-error-invalid-dates-too-old = 開始が2000年より前です。年を確認してください。
shell-error-invalid-dates-in-the-future = 開始が未来です。すでに始まっている日を選んでください。
shell-error-invalid-filter-lengths-swapped = { $min }秒以上かつ{ $max }秒以下の通話はありえません。2つの長さを入れ替えてください。
shell-error-invalid-filter-empty-number = 電話番号は数字で探します。数字を1つ以上入力するか、番号を取り除いてください。
shell-error-invalid-filter-empty =
    { $what ->
        [language] 言語が空です。一覧から選ぶか、取り除いてください。
       *[topic] トピックが空です。一覧から選ぶか、取り除いてください。
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] キュー「{ $name }」はこの組織にありません。一覧から選び直してください。
        [agent] エージェント「{ $name }」はこの組織にいません。一覧から選び直してください。
        [division] ディビジョン「{ $name }」はこの組織にありません。一覧から選び直してください。
       *[wrap-up-code] 後処理コード「{ $name }」はこの組織にありません。一覧から選び直してください。
    }

shell-error-not-connected = Earshotは組織に接続していません。組織に接続するか、保存した接続を選んでください。
shell-error-connection-unknown = 「{ $name }」という接続はありません。
shell-error-connections-unreadable = 接続の一覧{ $path }を読み取れません: { $cause }。フォルダーが存在し、読み書きでき、空き容量があることを確認するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-connections-unwritable = 接続の一覧{ $path }に書き込めません: { $cause }。フォルダーが存在し、読み書きでき、空き容量があることを確認するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-connections-newer = 接続の一覧{ $path }は、より新しいEarshotで書かれています。Earshotを更新するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-bad-region = 組織のリージョンを選んでください。
shell-error-bad-client-id = Client IDを入力してください。
shell-error-bad-client-secret = Client Secretを入力してください。
shell-error-no-home = ホームフォルダーがありません。EARSHOT_CONFIG_DIRでフォルダーを指定してください。
shell-error-demo-failed = { $cause }
shell-error-keyring-unavailable = このコンピューターのキーリング（{ $keyring }）を使えません。キーリング（GNOME KeyringまたはKWallet）をインストールして起動し、Earshotを起動し直してください。または、シークレットをこのセッションの間だけ保持してください。
shell-error-keyring-unavailable-own-account = このコンピューターのキーリング（{ $keyring }）を使えません。自分のアカウントでこのコンピューターにサインインし、Earshotを起動し直してください。または、シークレットをこのセッションの間だけ保持してください。
shell-error-keyring-unavailable-not-removed = シークレットを削除できなかったため、「{ $name }」は削除されませんでした。{ shell-error-keyring-unavailable }
shell-error-keyring-locked = キーリング（{ $keyring }）がロックされています。ロックを解除して再試行するか、シークレットをこのセッションの間だけ保持してください。
shell-error-keyring-locked-not-removed = シークレットを削除できなかったため、「{ $name }」は削除されませんでした。{ shell-error-keyring-locked }
shell-error-keyring-no-answer = キーリング（{ $keyring }）が2分以内に応答しませんでした。パスワードを求めるウィンドウを探して入力し、再試行してください。
shell-error-keyring-no-answer-not-removed = シークレットを削除できなかったため、「{ $name }」は削除されませんでした。{ shell-error-keyring-no-answer }
shell-error-keyring-refused = キーリング（{ $keyring }）に拒否されました: { $cause }。再試行するか、シークレットをこのセッションの間だけ保持してください。
shell-error-keyring-refused-not-removed = シークレットを削除できなかったため、「{ $name }」は削除されませんでした。{ shell-error-keyring-refused }
shell-error-keyring-not-asked = キーリングに問い合わせできませんでした。
shell-error-secret-missing = この接続のシークレットがキーリング（{ $keyring }）にありません。接続し直して入力してください。
shell-error-secret-missing-not-removed = シークレットを削除できなかったため、「{ $name }」は削除されませんでした。{ shell-error-secret-missing }

shell-error-bad-name-search-empty = 検索に名前を付けてください。
shell-error-bad-name-search-long = 名前が{ $longest }文字を超えています。短くしてください。
shell-error-bad-name-search-taken = 「{ $name }」という保存した検索はすでにあります。別の名前を選んでください。
shell-error-bad-name-connection-empty = 接続に名前を付けてください。
shell-error-bad-name-connection-taken = 「{ $name }」という接続はすでにあります。別の名前を選んでください。

shell-error-searches-unreadable = 検索のファイル{ $path }を読み取れません: { $cause }。フォルダーが存在し、読み書きでき、空き容量があることを確認するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-searches-unwritable = 検索のファイル{ $path }に書き込めません: { $cause }。フォルダーが存在し、読み書きでき、空き容量があることを確認するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-searches-damaged = ファイル{ $path }が壊れています: { $cause }。Earshotはこのファイルを変更しません。修復するか、別の場所に移して新しく始めてください。
shell-error-searches-newer = ファイル{ $path }は、より新しいEarshotで書かれています。Earshotを更新するか、EARSHOT_CONFIG_DIRで別のフォルダーを指定してください。
shell-error-search-unknown = 「{ $name }」という保存した検索はありません。
shell-error-import-refused-closed = 検索を取り込めませんでした。ファイルを読み取れません（{ $cause }）。
shell-error-import-refused-large = 検索を取り込めませんでした。Earshotが書き出したファイルとしては大きすぎます。
shell-error-import-refused-unreadable = 検索を取り込めませんでした。Earshotが書き出したファイルではありません（{ $cause }）。
shell-error-import-refused-foreign = 検索を取り込めませんでした。Earshotが書き出したファイルではありません。
shell-error-import-refused-newer = 検索を取り込めませんでした。より新しいEarshotで書かれたファイルです。Earshotを更新してください。
shell-error-import-refused-damaged = 検索を取り込めませんでした。ファイルが壊れています（{ $cause }）。
shell-error-import-refused-empty = 検索を取り込めませんでした。ファイルに検索がありません。
shell-error-import-refused-not-askable = 検索を取り込めませんでした。「{ $name }」は実行できない検索です。{ $cause }
shell-error-run-unknown = この検索は続けられません。ほかの場所で完了したか、破棄されています。
shell-error-run-busy = この検索は、別のウィンドウまたはターミナルですでに再開されています。

shell-error-run-gone = この結果はもう保持されていません。もう一度検索してください。
shell-error-run-going-on-again = この検索はまだ実行中です。終わるまで待つか、先に停止してください。
shell-error-run-going-on-receipt = この検索はまだ実行中です。検索レポートを保存するには、終わるまで待つか、停止してください。
shell-error-too-many-runs = すでに{ $most }件の検索が実行中です。1件が終わるまで待つか、停止してください。
shell-error-broke-off = 予期せず中断しました。再試行してください。詳細はログにあります。

shell-error-disk-full = ディスクの空き容量がないため、{ $path }を保存できませんでした。空き容量を増やすか別のフォルダーを選んで、もう一度保存してください。
shell-error-not-writable = { $path }に書き込めません。書き込みが許可されていないか、ディスクが読み取り専用です。別のフォルダーを選んでください。
shell-error-no-folder = { $path }の保存先フォルダーがありません。存在するフォルダーを選んでください。
shell-error-file-exists = { $path }はすでに存在するため、変更しませんでした。別の名前を選んでください。
shell-error-write-failed = { $path }を保存できませんでした: { $cause }。再試行するか、別のフォルダーを選んでください。
shell-error-output-failed = 文字起こしを書き出せませんでした: { $cause }。
shell-error-read-failed = 保存した文字起こしを読み取れませんでした: { $cause }。
shell-error-not-a-transcript = EarshotがJSONで保存した文字起こしではないか、壊れています: { $cause }。
shell-error-newer-version = この文字起こしは、より新しいEarshotで保存されています（ファイルのバージョン{ $version }）。開くにはEarshotを更新してください。
shell-error-unknown-format = 「{ $given }」という形式はありません。{ $known }から選んでください。
shell-error-unknown-time-style = 時刻の表し方に「{ $given }」はありません。{ $known }から選んでください。
shell-error-unknown-zone = 「{ $name }」というタイムゾーンはありません。Asia/TokyoやUTCのような名前を指定してください。
shell-error-no-passage = この通話にはその発話がありません。選び直してください。
shell-error-not-saved = 検索レポートを保存できませんでした: { $cause }。
shell-error-not-saved-here = このセッションでEarshotが保存したものではありません。
shell-error-not-opened = 開くためのプログラムを起動できませんでした。

shell-error-audio-none = この通話は録音されていないため、再生できません。
shell-error-audio-forbidden = この接続では録音を読み取れません。次の権限のいずれかを管理者に依頼してください: { $permissions }。
shell-error-audio-archived = この通話の録音はアーカイブされています。Genesys Cloudで復元してから、再試行してください。
shell-error-audio-restoring = Genesys Cloudがこの通話の録音をアーカイブから取り出しています。後で再試行してください。
shell-error-audio-transcoding = Genesys Cloudがこの通話の録音を準備しています。数分後に再試行してください。
shell-error-audio-deleted = この通話の録音は削除されています。
shell-error-audio-failed = Genesys Cloudにこの録音の音声がありません。
shell-error-audio-broken-off = 録音が途中で切れました。再試行してください。
shell-error-audio-left = 別の通話が開かれたか、通話が閉じられました。
shell-error-audio-not-offered = この接続のゲートウェイは文字起こしだけを提供し、録音を提供しないため、再生できません。

shell-warning-sentiment-unscored =
    { $calls ->
       *[other] { $calls }件の通話には語句がありますが、Genesysによる感情の評価がないため除外しました。
    }
shell-warning-content-search-unknown = Genesysの一覧に通話がなく、この組織でコンテンツ検索がオンかどうかをEarshotは確認できません。権限routing:transcriptionSettings:viewを管理者に依頼するか、この期間のすべての通話を読んでください。
shell-warning-pages-repeat = Genesysが通話の同じページを2回返したため、この期間の残りの一覧を取得できませんでした。再試行するか、期間を短くしてください。
shell-warning-calls-unlisted =
    { $calls ->
       *[other] Genesysの一覧にある{ $calls }件の通話は、日時または文字起こしの場所が示されていないため、読めませんでした。
    }
shell-warning-slice-too-full = Genesysは{ $minute }からの1分間に{ $calls }件の通話を見つけましたが、示しているのは{ $shown }件だけです。すべてを見るには、より珍しいフレーズで検索してください。
shell-warning-rows-missing = { $from }から{ $to }までの語句を含む通話のうち、{ $calls }件はGenesysが数だけを示し、どの通話かを示しませんでした。再試行するか、期間を短くしてください。

shell-reason-too-old = Genesysのコンテンツ検索は過去60日間だけが対象のため、この期間のすべての通話を読みます。
shell-reason-chosen-scan = この期間のすべての通話を読む方法が選ばれています。
shell-reason-chosen-content = コンテンツ検索が選ばれています。
shell-reason-phrase-too-long = フレーズがGenesysの検索できる長さを超えているため、この期間のすべての通話を読みます。
shell-reason-switched-off = この組織ではコンテンツ検索がオフのため、この期間のすべての通話を読みます。
shell-reason-not-said = Genesysは言われたことだけを検索でき、言われていないことは検索できないため、この期間のすべての通話を読みます。
shell-reason-open-words = Genesysは語全体だけを検索できるため、この期間のすべての通話を読みます。
shell-reason-many-alternatives = 検索条件の選択肢が多く、1つずつGenesysに尋ねると効率が悪いため、この期間のすべての通話を読みます。
shell-reason-by-content = Genesysが語句を含む通話を挙げ、それぞれをここで確認します。
shell-reason-by-content-rows-first = Genesysが語句を含む通話を挙げます。その詳細を問い合わせ、フィルターに合うものをここで確認します。
shell-reason-by-content-list-first = Genesysがフィルターに合う通話と語句を含む通話を挙げます。両方にあるものをここで確認します。
shell-reason-older-read = コンテンツ検索は過去60日間だけが対象のため、それより古い通話はこの期間のすべてを読みます。
shell-reason-few-pass =
    { $calls ->
       *[other] フィルターに合う通話は約{ $calls }件だけなので、コンテンツ検索よりもすべて読む方が速く終わります。
    }
shell-reason-content-not-accepted = Genesysがコンテンツ検索を受け付けなかったため、この期間のすべての通話を読みます。
shell-reason-content-forbidden = この接続ではコンテンツ検索を使えないため（必要な権限: { $permissions }）、この期間のすべての通話を読みます。
shell-reason-missed-by-content = 次のものは見つかりません: 進行中の通話、まだ文字起こしされていない通話、Genesysの索引にまだない通話、Genesysの索引と文字起こしで表記が異なる語。
shell-reason-number-in-words = Genesysで数が言葉（「五百」など）になっている通話は、すべての通話を読む場合にだけ見つかります。
shell-reason-missed-by-scan = 次のものは見つかりません: 進行中の通話、まだ文字起こしされていない通話、直近数分でGenesysの一覧にまだない通話。

shell-ability-readTranscripts = 文字起こしを読む
shell-ability-readTranscripts-purpose = 各通話で話されたことを読み、その中から語句を探します。
shell-ability-listCalls = 通話の一覧を取得する
shell-ability-listCalls-purpose = 期間内の通話の一覧を、日時、エージェント、キュー、後処理コードとともに取得します。
shell-ability-contentSearch = コンテンツ検索
shell-ability-contentSearch-purpose = Genesys Cloudが過去60日間から語句を含む通話を候補に挙げるため、読む通話が少なくて済みます。ない場合、Earshotは期間内のすべての通話を読みます。
shell-ability-contentSwitch = 文字起こしの設定を見る
shell-ability-contentSwitch-purpose = コンテンツ検索がオンかどうかを、試さずに確認できます。
shell-ability-queues = キューを見る
shell-ability-queues-purpose = 通話にキューの名前が表示され、キューを名前で選べます。
shell-ability-agents = エージェントを探す
shell-ability-agents-purpose = 名前の一部を入力してエージェントを選べます。ない場合、Earshotはすべてのユーザーの一覧を読みます。
shell-ability-wrapUpCodes = 後処理コードを見る
shell-ability-wrapUpCodes-purpose = エージェントが付けた後処理コードで通話を選べます。
shell-ability-divisions = ディビジョンを見る
shell-ability-divisions-purpose = ディビジョンで通話を選べます。
shell-ability-topics = トピックを見る
shell-ability-topics-purpose = 音声分析が検出したトピックで通話を選べます。
shell-ability-recordings = 録音を再生する
shell-ability-recordings-purpose = 通話の言葉を見ながら録音を聞けます。ない場合は、言葉だけが表示されます。
shell-ability-summaries = 要約を読む
shell-ability-summaries-purpose = Genesys Cloudが書いた通話の要約がある場合に表示されます。

shell-area-americas = 南北アメリカ
shell-area-emea = ヨーロッパ、中東、アフリカ
shell-area-asia-pacific = アジア太平洋

shell-role-customer = 顧客
shell-role-agent = エージェント
shell-role-ivr = IVR
shell-role-acd = キュー
shell-role-voicemail = ボイスメール
shell-role-other = エージェント

shell-none-unknown-agent = 不明なエージェント
shell-none-no-queue = キューなし
shell-none-no-agent = エージェントなし
shell-none-unscored = 評価なし
shell-none-negative = ネガティブ
shell-none-neutral = ニュートラル
shell-none-positive = ポジティブ
shell-none-nothing-said = { "[" }無音/非音声]

shell-dialog-save-transcript = 文字起こしを保存
shell-dialog-save-passage = 一節を保存
shell-dialog-save-all = すべての文字起こしをフォルダーに保存
shell-dialog-save-receipt = 検索レポートを保存
shell-dialog-save-searches = 検索を保存
shell-dialog-import-searches = 検索を取り込む
shell-kind-txt = テキスト
shell-kind-vtt = WebVTT字幕
shell-kind-srt = SubRip字幕
shell-kind-csv = CSVの表
shell-kind-json = JSON
shell-kind-table = 表計算用の表
shell-error-not-zoomed = ページのサイズを変更できませんでした。
