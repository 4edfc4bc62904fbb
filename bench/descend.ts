/** Of Adam (Kingma and Ba 2015): how slowly the mean of the gradient and of its square forget. */
const MEAN_DECAY = 0.9
const SQUARE_DECAY = 0.99

/** The first step's size; it falls to nothing along a line. */
const RATE = 0.1

/** Walks `steps` steps down a gradient from nothing, by Adam; gives the weights it ends on. */
export function descend(
  size: number,
  steps: number,
  gradientAt: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    const rate = RATE * (1 - step / steps) + RATE / 100
    gradientAt(weights).forEach((g, i) => {
      mean[i] = MEAN_DECAY * at(mean, i) + (1 - MEAN_DECAY) * g
      square[i] = SQUARE_DECAY * at(square, i) + (1 - SQUARE_DECAY) * g * g
      const direction = at(mean, i) / (1 - MEAN_DECAY ** step)
      const size = Math.sqrt(at(square, i) / (1 - SQUARE_DECAY ** step)) + 1e-8
      weights[i] = at(weights, i) - (rate * direction) / size
    })
  }
  return weights
}

/** The sum of the products of two rows of numbers. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i)
  return sum
}

function at(numbers: ArrayLike<number>, i: number): number {
  return numbers[i] ?? 0
}
