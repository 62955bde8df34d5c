//! What of a file an answer holds. Storage is believed only where its own numbers agree: bytes in the wrong place
//! would be heard as another moment of the call.

use reqwest::header::{CONTENT_RANGE, HeaderMap};

use crate::Error;

/// What of a file an answer says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it; some stores know no ranges.
    Whole,
    /// The bytes from `first` to `last`, both included, of so many.
    Part { first: u64, last: u64, total: u64 },
    /// Nothing that could be understood.
    Unclear,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its first byte's place in the file.
    pub from: u64,
    /// The bytes; fewer than asked for at the file's end.
    pub bytes: Vec<u8>,
    /// How long the whole file is.
    pub total: u64,
}

impl Extent {
    pub(crate) fn told(status: u16, headers: &HeaderMap) -> Self {
        match status {
            200 => Self::Whole,
            206 => content_range(headers).unwrap_or(Self::Unclear),
            _ => Self::Unclear,
        }
    }

    /// The bytes from `from` to `to` out of an answer's; `None` where the file ends before. An answer that is shorter
    /// than it says is [`Error::Truncated`], one that is of another place [`Error::Decode`].
    pub(crate) fn piece(self, body: &[u8], from: u64, to: u64) -> Result<Option<Piece>, Error> {
        let length = body.len() as u64;
        match self {
            Self::Whole => Ok(cut(body, from, to)),
            Self::Part { first, last, total } if first == from && last <= to && last < total => {
                let bytes = || Piece { from, bytes: body.to_vec(), total };
                let is_whole = length == last - first + 1;
                is_whole.then(bytes).map(Some).ok_or(Error::Truncated { correlation_id: None })
            }
            Self::Part { .. } | Self::Unclear => {
                Err(Error::Decode { path: "content-range".into(), correlation_id: None })
            }
        }
    }
}

fn cut(whole: &[u8], from: u64, to: u64) -> Option<Piece> {
    let start = usize::try_from(from).ok().filter(|start| *start < whole.len())?;
    let end = usize::try_from(to).map_or(whole.len(), |to| to.saturating_add(1).min(whole.len()));
    let bytes = whole.get(start..end)?.to_vec();
    Some(Piece { from, bytes, total: whole.len() as u64 })
}

/// `bytes 0-99/1234`
fn content_range(headers: &HeaderMap) -> Option<Extent> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?.trim();
    let (places, total) = range.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = places.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let (first, last) = (number(first)?, number(last)?);
    (first <= last).then_some(Extent::Part { first, last, total: number(total)? })
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    fn told(range: &'static str) -> Extent {
        let headers = HeaderMap::from_iter([(CONTENT_RANGE, HeaderValue::from_static(range))]);
        Extent::told(206, &headers)
    }

    #[test]
    fn a_part_says_where_it_is() {
        assert_eq!(told("bytes 5-9/20"), Extent::Part { first: 5, last: 9, total: 20 });
        for odd in ["bytes 9-5/20", "bytes 5-9/*", "bytes */20", "items 5-9/20", "bytes -1-9/20"] {
            assert_eq!(told(odd), Extent::Unclear, "{odd}");
        }
        assert_eq!(Extent::told(206, &HeaderMap::new()), Extent::Unclear);
    }

    #[test]
    fn a_whole_file_is_cut_however_large_the_numbers() {
        let piece =
            |from, to| Extent::Whole.piece(b"0123456789", from, to).expect("it is all there");
        assert_eq!(piece(3, 4).map(|piece| piece.bytes), Some(b"34".to_vec()));
        assert_eq!(piece(8, u64::MAX).map(|piece| piece.bytes), Some(b"89".to_vec()));
        assert_eq!(piece(10, 12), None);
        assert_eq!(piece(u64::MAX, u64::MAX), None);
    }
}
