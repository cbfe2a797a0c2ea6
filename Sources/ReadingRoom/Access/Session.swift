/// Somebody who has shown a token: who it is, and what the forms of their pages must send along.
struct Session: Sendable, Equatable {
  /// Of the token.
  var tokenID: String
  /// Whose the token is.
  var name: String
  /// Sent with each form; a stranger's page does not know it. Nil of a program that sends its token
  /// each time: no browser does that by itself.
  var formWord: String?
}
