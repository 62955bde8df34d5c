# 再生: 通話の録音。用語は ../GLOSSARY.md を参照。

player-label = 録音
player-play = 再生
player-pause = 一時停止
player-back =
    { $n ->
       *[other] { $n }秒戻る
    }
player-forward =
    { $n ->
       *[other] { $n }秒進む
    }
player-left-title = 残り時間
player-asking = 録音を取得中…
player-waits = 音声を待っています…
player-rate = 再生速度
player-rate-times = { $rate }倍
player-follow = 追従
player-follow-again = 再び追従
player-skip = 無音をとばす
player-skip-title = 誰も話していない3秒以上の部分をとばします
player-retry = 再試行

player-reason-forbidden = この接続では録音を聞けません。次の権限のいずれかをGenesys Cloudの管理者に依頼してください: <code>{ $permissions }</code>
player-reason-forbidden-unnamed = この接続では録音を聞けません。Genesys Cloudの管理者に許可を依頼してください。
player-reason-unplayable = Genesys Cloudから届いた録音は、Earshotで再生できない形式です。
