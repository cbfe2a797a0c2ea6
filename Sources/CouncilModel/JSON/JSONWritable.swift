/// A value that is written as JSON for every letter. Its fields stand in the order of their keys.
package protocol JSONWritable {
  func write(to json: inout JSONText)
}
