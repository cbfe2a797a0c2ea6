extension OpenAPI {
  /// What is answered.
  static let schemas = #"""
    "components":{"responses":{"Problem":{"description":"What the matter is",
      "content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},
      "schemas":{
    "Problem":{"type":"object","required":["type","title","status","detail"],
      "properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{
      "type":"integer"},"detail":{"type":"string"}}},
    "Evidence":{"type":"object","required":["text","page","start","end","boxes"],
      "properties":{"text":{"type":"string"},"page":{"type":"integer"},"start":{
      "type":"integer","description":"UTF-8 offset into the letter's text"},"end":{
      "type":"integer"},"boxes":{"type":"array","items":{"type":"array","items":{
      "type":"number"},"minItems":4,"maxItems":4},"description":"left, top, right, bottom in points from the page's top left corner"}}},
    "Fact":{"type":"object","required":["type","value","evidence","rule","confidence"],
      "properties":{"type":{"type":"string"},"value":{"type":"object"},"evidence":{
      "$ref":"#/components/schemas/Evidence"},"rule":{"type":"string"},"confidence":{
      "type":"number"}}},
    "Hit":{"type":"object","required":["id","sha256","reference","number","question",
      "snippet","score"],"properties":{"id":{"type":"string"},"sha256":{"type":"string",
      "pattern":"^[0-9a-f]{64}$"},"reference":{"type":["string","null"]},"council":{
      "type":["string","null"]},"subject":{"type":["string","null"]},"date":{
      "type":["string","null"]},"meetingDate":{"type":["string","null"]},"number":{
      "type":["string","null"]},"question":{"type":["string","null"]},"disposition":{
      "type":["string","null"]},"snippet":{"type":"string","description":"Matches stand between ⟦ and ⟧."},
      "score":{"type":"number"}}},
    "SearchAnswer":{"type":"object","required":["answers","papers","match","hits",
      "facets","next","suggestions","problem"],"properties":{"answers":{"type":"integer"},
      "papers":{"type":"integer"},"match":{"type":"string","enum":["all","some"]},
      "hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"facets":{
      "type":"object","additionalProperties":{"type":"array","items":{"type":"object",
      "required":["value","count"],"properties":{"value":{"type":"string"},"count":{
      "type":"integer"}}}}},"next":{"type":["integer","null"]},"suggestions":{
      "type":"array","items":{"type":"object","required":["word","instead"],"properties":{
      "word":{"type":"string"},"instead":{"type":"string"}}}},"problem":{"type":[
      "string","null"],"description":"Why the query was not understood and only its words were looked for."}}},
    "Hits":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"$ref":"#/components/schemas/Hit"}},"next":{"type":[
      "string","null"]}}},
    "Words":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"type":"string"}},"next":{"type":["string","null"]}}},
    "Papers":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"type":"object","required":["sha256","status","paperType",
      "exchanges","facts"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},
      "status":{"type":"string"},"paperType":{"type":"string"},"exchanges":{"type":"integer"},
      "facts":{"type":"integer"}}}},"next":{"type":["string","null"]}}},
    "Facts":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"$ref":"#/components/schemas/Fact"}},"next":{"type":[
      "string","null"]}}},
    "Statements":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"type":"object","required":["id","subject","property",
      "value","source","valid","status"],"properties":{"id":{"type":"string"},
      "subject":{"type":"string"},"property":{"type":"string"},"value":{"type":"object"},
      "source":{"type":"object"},"valid":{"type":"object"},"status":{"type":"string",
      "enum":["proposed","accepted","rejected"]}}}},"next":{"type":["string",
      "null"]}}},
    "Entities":{"type":"object","required":["rows","next"],"properties":{"rows":{
      "type":"array","items":{"type":"object","required":["id","kind","name"],
      "properties":{"id":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},
      "place":{"type":["string","null"]}}}},"next":{"type":["string","null"]}}},
    "OfferedFiles":{"type":"object","required":["rows","next"],"properties":{
      "rows":{"type":"array","items":{"type":"object","required":["path","state"],
      "properties":{"path":{"type":"string"},"state":{"type":"string"},"reason":{
      "type":["string","null"]}}}},"next":{"type":["string","null"]}}},
    "ImportOverview":{"type":"object","required":["files","inWork"],"properties":{
      "files":{"type":"object","additionalProperties":{"type":"integer"}},"run":{
      "type":["object","null"]},"inWork":{"type":"array","items":{"type":"object"}}}},
    "Extraction":{"type":"object","required":["schema","source","status","diagnostics",
      "paper","blocks","exchanges","facts"],"properties":{"schema":{"type":"integer"},
      "source":{"type":"object"},"status":{"type":"string"},"diagnostics":{"type":"array"},
      "paper":{"type":"object"},"blocks":{"type":"array"},"exchanges":{"type":"array"},
      "facts":{"type":"array","items":{"$ref":"#/components/schemas/Fact"}}}},
    "ExchangeView":{"type":"object","required":["source","paper","exchange","facts",
      "firstPage","lastPage"],"properties":{"source":{"type":"object"},"paper":{
      "type":"object"},"exchange":{"type":"object"},"facts":{"type":"array","items":{
      "$ref":"#/components/schemas/Fact"}},"firstPage":{"type":"integer"},"lastPage":{
      "type":"integer"}}}
    }}
    }

    """#
}
