"""Signs in with the vendor's SDK, runs both queries and reads one transcript.

Arguments: base URL, client id, "host" or "gateway". The secret is in GENESYS_CLIENT_SECRET.
Prints one JSON object: {"found": rows, "conversations": hits, "phrases": count}.
"""

import gzip
import json
import os
import sys
import urllib.request
from datetime import datetime, timedelta, timezone

import PureCloudPlatformClientV2 as sdk


def connect(base_url, client_id, way):
    sdk.configuration.live_reload_config = False
    client = sdk.api_client.ApiClient()
    if way == "gateway":
        host, port = base_url.removeprefix("http://").split(":")
        client.set_gateway(host, "http", int(port), "login", "api")
    else:
        sdk.configuration.host = base_url
        client = sdk.api_client.ApiClient()
    return client.get_client_credentials_token(client_id, os.environ["GENESYS_CLIENT_SECRET"])


def search(client, start, end):
    def criterion(**fields):
        made = sdk.TranscriptSearchCriteria()
        for name, value in fields.items():
            setattr(made, name, value)
        return made

    body = sdk.TranscriptSearchRequest()
    body.types = ["transcripts"]
    body.page_size = 100
    body.page_number = 1
    body.return_fields = ["conversationId", "communicationId", "mediaType", "conversationStartTime"]
    body.query = [
        criterion(type="EXACT", fields=["mediaType"], value="call"),
        criterion(type="EXACT", fields=["transcript.content"], values=["refund"]),
        criterion(
            type="DATE_RANGE",
            fields=["conversationStartTime"],
            start_value=start,
            end_value=end,
            date_format="yyyy-MM-dd'T'HH:mm:ss.SSSX",
        ),
    ]
    return sdk.SpeechTextAnalyticsApi(client).post_speechandtextanalytics_transcripts_search(body)


def details(client, start, end):
    predicate = sdk.SegmentDetailQueryPredicate()
    predicate.type, predicate.dimension, predicate.operator, predicate.value = "dimension", "mediaType", "matches", "voice"
    condition = sdk.SegmentDetailQueryFilter()
    condition.type, condition.predicates = "and", [predicate]
    query = sdk.ConversationQuery()
    query.interval = f"{start}/{end}"
    query.order, query.order_by = "asc", "conversationStart"
    query.segment_filters = [condition]
    query.paging = sdk.PagingSpec()
    query.paging.page_size, query.paging.page_number = 100, 1
    return sdk.ConversationsApi(client).post_analytics_conversations_details_query(query)


def transcript(client, row):
    api = sdk.SpeechTextAnalyticsApi(client)
    url = api.get_speechandtextanalytics_conversation_communication_transcripturl(row["conversationId"], row["communicationId"]).url
    with urllib.request.urlopen(url) as response:
        data = response.read()
    return json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)


def main():
    client = connect(*sys.argv[1:4])
    written = "%Y-%m-%dT%H:%M:%S.000Z"
    now = datetime.now(timezone.utc)
    start, end = (now - timedelta(days=7)).strftime(written), now.strftime(written)
    found = search(client, start, end)
    conversations = details(client, start, end)
    file = transcript(client, found.results[0])
    phrases = sum(len(part["phrases"]) for part in file["transcripts"])
    print(json.dumps({"found": found.total, "conversations": conversations.total_hits, "phrases": phrases}))


main()
