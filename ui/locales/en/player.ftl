# Area “player”: the sound of a call. Every id begins with `player-`.

# Name of the group of controls, read aloud.
player-label = Recording
player-play = Play
player-pause = Pause
# $n is a number of seconds.
player-back =
    { $n ->
        [one] Back { $n } second
       *[other] Back { $n } seconds
    }
player-forward =
    { $n ->
        [one] Forward { $n } second
       *[other] Forward { $n } seconds
    }
# Title of the time that is left, at the speed that is chosen.
player-left-title = Time left
player-asking = Getting the recording…
player-waits = Waiting for sound…
player-rate = Speed
# How fast it plays: 1×, 1.25×. $rate is written as numbers are in the language.
player-rate-times = { $rate }×
# A box to tick: the list scrolls with what is heard.
player-follow = Follow
# A button; shown when the reader went elsewhere while it plays.
player-follow-again = Follow again
# A box to tick: stretches in which nobody speaks are left out.
player-skip = Skip silence
player-skip-title = Leaves out stretches of 3 seconds and more in which nobody speaks
player-retry = Try again

## Why a call cannot be heard. One line in place of the controls; most such sentences are in shell.ftl.

# $permissions is a list of names, such as recording:recording:view. Any one of them is enough.
player-reason-forbidden = This connection may not hear recordings. Ask an administrator of Genesys Cloud for one of these permissions: <code>{ $permissions }</code>
# The same where Genesys Cloud does not say which.
player-reason-forbidden-unnamed = This connection may not hear recordings. Ask an administrator of Genesys Cloud to allow it.
player-reason-unplayable = Genesys Cloud sent the recording in a form that Earshot cannot play.
