internal import CouncilModel

/// Images of other shapes, dot by dot the same on every machine.
extension GreyImage {
  /// The image after so many quarter turns to the left.
  func turned(_ turns: Int) -> GreyImage {
    let turns = (turns % 4 + 4) % 4
    guard turns != 0, width > 0, height > 0 else { return self }
    let isSideways = turns % 2 == 1
    let (newWidth, newHeight) = isSideways ? (height, width) : (width, height)
    let turned = [UInt8](unsafeUninitializedCapacity: dots.count) { buffer, count in
      dots.withUnsafeBufferPointer { dots in
        for y in 0..<newHeight {
          for x in 0..<newWidth {
            let from =
              switch turns {
              case 1: x * width + (width - 1 - y)
              case 2: (height - 1 - y) * width + (width - 1 - x)
              default: (height - 1 - x) * width + y
              }
            buffer.initializeElement(at: y * newWidth + x, to: dots[from])
          }
        }
      }
      count = dots.count
    }
    return GreyImage(width: newWidth, height: newHeight, resolution: resolution, dots: turned)
  }

  /// The image with two dots in place of three, across and down.
  var reduced: GreyImage {
    let (newWidth, newHeight) = (width / 3 * 2, height / 3 * 2)
    guard newWidth > 0, newHeight > 0 else { return self }
    let reduced = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight) { buffer, count in
      dots.withUnsafeBufferPointer { dots in
        for block in 0..<newHeight / 2 {
          let top = block * 3 * width
          for column in 0..<newWidth / 2 {
            let corner = top + column * 3
            // Of each of the three rows, the left and the right third and half of the middle one.
            var left = (UInt32(0), UInt32(0), UInt32(0))
            var right = (UInt32(0), UInt32(0), UInt32(0))
            let rows = (corner, corner + width, corner + 2 * width)
            left.0 = 2 * UInt32(dots[rows.0]) + UInt32(dots[rows.0 + 1])
            right.0 = 2 * UInt32(dots[rows.0 + 2]) + UInt32(dots[rows.0 + 1])
            left.1 = 2 * UInt32(dots[rows.1]) + UInt32(dots[rows.1 + 1])
            right.1 = 2 * UInt32(dots[rows.1 + 2]) + UInt32(dots[rows.1 + 1])
            left.2 = 2 * UInt32(dots[rows.2]) + UInt32(dots[rows.2 + 1])
            right.2 = 2 * UInt32(dots[rows.2 + 2]) + UInt32(dots[rows.2 + 1])
            let target = block * 2 * newWidth + column * 2
            buffer.initializeElement(at: target, to: UInt8((2 * left.0 + left.1 + 4) / 9))
            buffer.initializeElement(at: target + 1, to: UInt8((2 * right.0 + right.1 + 4) / 9))
            buffer.initializeElement(
              at: target + newWidth, to: UInt8((2 * left.2 + left.1 + 4) / 9))
            buffer.initializeElement(
              at: target + newWidth + 1, to: UInt8((2 * right.2 + right.1 + 4) / 9))
          }
        }
      }
      count = newWidth * newHeight
    }
    return GreyImage(
      width: newWidth, height: newHeight, resolution: resolution * 2 / 3, dots: reduced)
  }
}
