/// The description of the interface for programs (OpenAPI 3.1), as it is served.
///
/// A route of `APIRoutes.all` that is not in it, or the other way round, fails a test.
enum OpenAPI {
  static let text = paths + schemas

  /// What can be asked.
  private static let paths = #"""
    {
    "openapi":"3.1.0",
    "info":{"title":"Auskunft","version":"1","description":"Answers of city administrations to council inquiries, with the facts in them, each with the words and the place that prove it. Everything here is read only; addresses are relative to the reading room. Errors are RFC 9457 problems.",
      "license":{"name":"Apache 2.0","identifier":"Apache-2.0"}},
    "servers":[{"url":"/api/v1"}],
    "paths":{
    "/openapi.json":{"get":{"summary":"This description","responses":{"200":{
      "description":"OK","content":{"application/json":{"schema":{"type":"object"}}}}}}},
    "/search":{"get":{"summary":"Finds answers; facets count what each choice would leave",
      "parameters":[{"name":"q","in":"query","schema":{"type":"string","maxLength":400,
      "pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"As it is typed: words, \"phrases\", -not, OR, field:value."},
      {"name":"council","in":"query","schema":{"type":"string","maxLength":400,
      "pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"year",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"faction",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"office",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"sponsor",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"programme",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"disposition",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"topic",
      "in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"Exactly a value that the facet counts."},{"name":"sort",
      "in":"query","schema":{"type":"string","enum":["score","newest","oldest",
      "recorded"]}},{"name":"match","in":"query","schema":{"type":"string","enum":[
      "all","some"]},"description":"Whether every hit must have all words; if nothing has, some are enough where this is not given."},
      {"name":"offset","in":"query","schema":{"type":"integer","minimum":0,"maximum":10000}},
      {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":100}}],
      "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{
      "$ref":"#/components/schemas/SearchAnswer"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}},
    "/asked":{"get":{"summary":"Earlier questions that ask the same, the nearest first",
      "parameters":[{"name":"q","in":"query","schema":{"type":"string","minLength":1,
      "maxLength":400,"pattern":"^[^\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"},
      "description":"The question.","required":true},{"name":"limit","in":"query",
      "schema":{"type":"integer","minimum":1,"maximum":500,"default":50}}],"responses":{
      "200":{"description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Hits"}}}},
      "400":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},
    "/suggestions":{"get":{"summary":"Words of the archive that begin so","parameters":[
      {"name":"q","in":"query","schema":{"type":"string","maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"},
      "description":"A word's beginning."},{"name":"limit","in":"query","schema":{
      "type":"integer","minimum":1,"maximum":500,"default":50}}],"responses":{
      "200":{"description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Words"}}}},
      "400":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},
    "/papers":{"get":{"summary":"Papers, those first that the archive took last",
      "parameters":[{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,
      "maximum":500,"default":50}},{"name":"cursor","in":"query","schema":{"type":"string",
      "pattern":"^n-?[0-9]{1,18}$"},"description":"What the page before named as next."}],
      "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{
      "$ref":"#/components/schemas/Papers"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}},
    "/papers/{name}":{"parameters":[{"name":"name","in":"path","required":true,
      "schema":{"type":"string","pattern":"^[0-9a-f]{64}(\\.(json|md|txt))?$"},
      "description":"SHA-256 of the letter's bytes; .md and .txt for other forms."}],
      "get":{"summary":"Everything that was read from a letter","responses":{
      "200":{"description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Extraction"}},
      "text/markdown":{"schema":{"type":"string"}},"text/plain":{"schema":{"type":"string"}}}},
      "400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}},
    "/exchanges/{id}":{"parameters":[{"name":"id","in":"path","required":true,
      "schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}}],"get":{"summary":"A question with its answer, its facts, and what to quote it by",
      "parameters":[],"responses":{"200":{"description":"OK","content":{"application/json":{
      "schema":{"$ref":"#/components/schemas/ExchangeView"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "404":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},
    "/facts":{"get":{"summary":"Facts of all letters","parameters":[{"name":"type",
      "in":"query","schema":{"type":"string","enum":["sponsor","staffing","frequency",
      "programme","area","legalBasis","citedPaper","amount","period"]}},{"name":"limit",
      "in":"query","schema":{"type":"integer","minimum":1,"maximum":500,"default":50}},
      {"name":"cursor","in":"query","schema":{"type":"string","pattern":"^t([0-9a-f]{2})*\\.t([0-9a-f]{2})*\\.n[0-9]{1,9}$"},
      "description":"What the page before named as next."}],"responses":{"200":{
      "description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Facts"}}}},
      "400":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},
    "/registry/statements":{"get":{"summary":"What letters state of entities: what holds, on a day if one is given",
      "parameters":[{"name":"asOf","in":"query","schema":{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}},
      {"name":"kind","in":"query","schema":{"type":"string","enum":["sponsor",
      "project","area","programme","office","meetingSeries","plannedMeasure",
      "information"]}},{"name":"place","in":"query","schema":{"type":"string",
      "maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"}},
      {"name":"entity","in":"query","schema":{"type":"string","maxLength":400,
      "pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"}},
      {"name":"status","in":"query","schema":{"type":"string","enum":["proposed",
      "accepted","rejected"]}},{"name":"all","in":"query","schema":{"type":"string",
      "enum":["true","false"]},"description":"Also what no longer holds."},{"name":"limit",
      "in":"query","schema":{"type":"integer","minimum":1,"maximum":500,"default":50}},
      {"name":"cursor","in":"query","schema":{"type":"string","pattern":"^n[0-9]{1,9}$"},
      "description":"What the page before named as next."}],"responses":{"200":{
      "description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Statements"}}}},
      "400":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},
    "/registry/entities":{"get":{"summary":"What the registry keeps an account of",
      "parameters":[{"name":"kind","in":"query","schema":{"type":"string","enum":[
      "sponsor","project","area","programme","office","meetingSeries","plannedMeasure",
      "information"]}},{"name":"place","in":"query","schema":{"type":"string",
      "maxLength":400,"pattern":"^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"}},
      {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":500,
      "default":50}},{"name":"cursor","in":"query","schema":{"type":"string",
      "pattern":"^n[0-9]{1,9}$"},"description":"What the page before named as next."}],
      "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{
      "$ref":"#/components/schemas/Entities"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}},
    "/imports":{"get":{"summary":"What became of the files that were offered",
      "parameters":[],"responses":{"200":{"description":"OK","content":{"application/json":{
      "schema":{"$ref":"#/components/schemas/ImportOverview"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}},
    "/imports/files":{"get":{"summary":"The files that were offered","parameters":[
      {"name":"state","in":"query","schema":{"type":"string","enum":["inWork",
      "imported","duplicate","quarantined","refused"]}},{"name":"limit","in":"query",
      "schema":{"type":"integer","minimum":1,"maximum":500,"default":50}},{"name":"cursor",
      "in":"query","schema":{"type":"string","pattern":"^t([0-9a-f]{2})*$"},"description":"What the page before named as next."}],
      "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{
      "$ref":"#/components/schemas/OfferedFiles"}}}},"400":{"$ref":"#/components/responses/Problem"},
      "503":{"$ref":"#/components/responses/Problem"}}}}
    },

    """#
}
