import Foundation
import Testing

@testable import ConfinedReading
@testable import LetterImport

@Suite struct BlockingQueueTests {
  @Test func `Values come out in the order in which they went in, and none at the end`() {
    let queue = BlockingQueue<Int>()
    for value in 1...3 { queue.put(value) }
    queue.close()
    queue.put(4)
    #expect([queue.take(), queue.take(), queue.take(), queue.take()] == [1, 2, 3, nil])
  }

  @Test func `What is left to others is not taken ahead`() {
    let queue = BlockingQueue<Int>()
    for value in 1...3 { queue.put(value) }
    #expect([queue.takeIfAny(leaving: 2), queue.takeIfAny(leaving: 2)] == [1, nil])
    #expect([queue.takeIfAny(leaving: 0), queue.takeIfAny(leaving: 0)] == [2, 3])
    #expect(queue.takeIfAny(leaving: 0) == nil)
  }

  @Test func `What is put back is the first to be taken, also where nothing is put any more`() {
    let queue = BlockingQueue<Int>(room: 2)
    for value in 1...2 { queue.put(value) }
    let taken = queue.take()
    queue.put(3)
    queue.close()
    if let taken { queue.putBack(taken) }
    #expect([queue.take(), queue.take(), queue.take(), queue.take()] == [1, 2, 3, nil])
  }

  @Test func `Who waits for many is woken once they are there`() throws {
    let queue = BlockingQueue<Int>()
    try DetachedThread.start { for value in 1...20 { queue.put(value) } }
    let taken = queue.takeAll(enough: 20, patience: 3600, isUrgent: { _ in false })
    #expect(taken == Array(1...20))
  }

  @Test func `Who waits for many is woken for one that cannot wait`() throws {
    let queue = BlockingQueue<Int>()
    try DetachedThread.start { for value in 1...3 { queue.put(value) } }
    let taken = queue.takeAll(enough: 1000, patience: 3600, isUrgent: { $0 == 3 })
    #expect(taken == [1, 2, 3])
    queue.put(4)
    #expect(queue.take() == 4)
  }

  @Test func `Who waits for many takes what is there when nothing more comes`() throws {
    let queue = BlockingQueue<Int>()
    queue.put(1)
    #expect(queue.takeAll(enough: 1000, patience: 0, isUrgent: { _ in false }) == [1])
    try DetachedThread.start { queue.close() }
    #expect(queue.takeAll(enough: 1000, patience: 3600, isUrgent: { _ in false }) == [])
  }

  @Test func `Who finds no room waits until there is some`() throws {
    let queue = BlockingQueue<Int>(room: 2)
    try DetachedThread.start { for value in 1...100 { queue.put(value) } }
    #expect((1...100).map { _ in queue.take() } == Array(1...100))
  }
}
