import CPoppler

/// The elements of a GLib list. The list must outlive the sequence.
struct GListSequence<Element>: Sequence, IteratorProtocol {
  private var node: UnsafeMutablePointer<GList>?

  init(_ list: UnsafeMutablePointer<GList>?) { node = list }

  mutating func next() -> Element? {
    while let current = node {
      node = current.pointee.next
      if let data = current.pointee.data {
        return data.assumingMemoryBound(to: Element.self).pointee
      }
    }
    return nil
  }
}
