# 接続: 最初の画面、フォーム、接続の一覧、権限。用語は ../GLOSSARY.md を参照。

connect-headline = その言葉が話された通話を見つけます。
connect-promise-search = Genesys Cloudの通話の文字起こしから、任意の期間の語句を検索します。
connect-promise-read = 通話をタイムラインとして読み、話された瞬間に移動します。
connect-promise-save = 必要なものをテキスト、字幕、CSV、JSONで保存します。
connect-only-looking = まずは試しますか？
connect-demo-note = デモ組織はEarshotの中で動きます。数百件の架空のサービス通話があり、アカウントは不要で、データがこのコンピューターから出ることはありません。
connect-demo = デモ組織を試す
connect-demo-opening = デモを開いています…

connect-connected = { $organization }に接続しました
connect-worked-session = サインインできました。シークレットはEarshotを閉じるまで保持されます。
connect-worked-saved = サインインできました。接続は保存されました。
connect-start-searching = 検索を始める
connect-may-do = この接続でできること

connect-title = 組織を接続する
connect-how = 種類が<em>Client Credentials</em>のOAuthクライアントを使います。管理者がGenesys Cloudの「管理」、「統合」、「OAuth」で作成します。
connect-region = リージョン
connect-choose = 選択…
connect-custom-domain = 別のドメイン…
connect-domain = リージョンのドメイン
connect-client-id = Client ID
connect-client-secret = Client Secret
connect-name = 名前
connect-name-help = この接続の呼び名。空欄なら組織の名前になります。
connect-test = テストして保存
connect-testing = テスト中…
connect-asking-token = Genesys Cloudにトークンを要求中…
connect-back = 検索に戻る
connect-keeping = シークレットはこのコンピューターの<b>{ $keyring }</b>に保管され、ファイルには書かれず、ここで読み出すこともできません。
connect-keyring-cannot = このコンピューターのキーリング（{ $keyring }）にシークレットを保管できません。
connect-keyring-cannot-because = このコンピューターのキーリング（{ $keyring }）にシークレットを保管できません: { $reason }
connect-session-only = <b>このセッションの間だけ保持する。</b>シークレットはメモリに残り、Earshotを閉じると消えます。
connect-advanced = 詳細設定
connect-tutorial = <b>チュートリアルのエンドポイント。</b>Genesys Cloud本来のパスではなく、文字起こしチュートリアルのパスを提供するゲートウェイを使う組織専用です。必要かどうかはゲートウェイの運用者に確認してください。それ以外の組織ではオフのままにしてください。

connect-error-domain = リージョンのドメインを入力してください。例: mypurecloud.ie
connect-error-region = 組織のあるリージョンを選んでください。
connect-error-client-id = OAuthクライアントのClient IDを貼り付けてください。
connect-error-client-secret = Client IDに対応するClient Secretを貼り付けてください。

connect-connections = 接続
connect-add-demo = デモ組織を追加
connect-add = 接続を追加
connect-client = クライアント { $id }…
connect-this-session = このセッションのみ
connect-tutorial-short = チュートリアルのエンドポイント
connect-in-use = 使用中
connect-use = 使う
connect-check = 権限を確認
connect-new-name = { $name }の新しい名前
connect-remove-demo = 「{ $name }」を削除しますか。デモ組織は停止します。いつでも再開できます。
connect-remove-session = 「{ $name }」を削除しますか。シークレットは破棄されます。
connect-remove-kept = 「{ $name }」を削除しますか。シークレットは{ $keyring }から削除されます。Genesys Cloudでは何も削除されません。
connect-the-keyring = キーリング
connect-removed = { $name }を削除しました

connect-permissions-of = { $name }の権限
connect-this-connection = この接続
connect-check-again = 再確認
connect-copy-text = 管理者向けの文面をコピー
connect-text-for = 管理者向けの文面
connect-asking-permissions = この接続でできることをGenesys Cloudに確認しています
connect-not-ready = Earshotはまだ検索できません。欠かせないものが不足しています。
connect-all-allowed = Earshotに必要なものはすべて許可されています。
connect-some-missing = Earshotは検索できます。不足分は、その横に書かれた機能だけに影響します。
connect-granted = 許可
connect-missing = 不足
connect-unknown = 不明
connect-needed = 必須
connect-wanted-one = 権限: <names></names>
connect-wanted-all = 次の権限すべて: <names></names>
connect-wanted-any = 次の権限のいずれか: <names></names>
connect-and = { " " }と{ " " }
connect-or = { " " }または{ " " }
connect-scope = { " " }· スコープ{ " " }
