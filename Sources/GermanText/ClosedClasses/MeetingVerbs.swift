/// Verbs that say of people that they meet.
package enum MeetingVerbs {
  /// "tagt", "kommen (zusammen)", "trifft (sich)", "finden (statt)"
  package static let present =
    ["findet", "finden", "tagt", "tagen"] + ["kommt", "kommen", "trifft", "treffen"]
}
