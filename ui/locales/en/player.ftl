# Area “player”. Every id begins with `player-`.
