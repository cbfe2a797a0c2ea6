/// A page of one of a feed's lists.
package struct FeedPage: Sendable {
  package var objects: [FeedObject]
  /// The page after it: only what `links.next` says counts.
  package var next: WebAddress?
  /// When the server answered, as its `Date` says.
  package var date: String?
}
