import CouncilModel
import FoundationEssentials
import GermanText

extension Staffing {
  /// Takes both ends of the range whose middle the value is made from: "2 bis 3 halbe Stellen".
  mutating func takeEnds(of quantity: Quantity) {
    let sum = quantity.minimum + quantity.maximum
    guard quantity.isRange, sum > 0 else { return }
    let places = 4
    fullTimeEquivalentsMin =
      (fullTimeEquivalents * 2 * quantity.minimum).divided(by: sum, places: places)
    fullTimeEquivalentsMax =
      (fullTimeEquivalents * 2 * quantity.maximum).divided(by: sum, places: places)
  }
}
