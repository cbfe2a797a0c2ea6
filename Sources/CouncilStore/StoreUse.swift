/// What a store is opened for.
package enum StoreUse: Sendable {
  /// Also where it can only be read.
  case reading
  case writing
}
