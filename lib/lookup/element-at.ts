/**
 * The element of a list at an index that is known to lie within it.
 * @throws RangeError where there is none: what the caller knew was not so.
 */
export function elementAt<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index]
  if (element === undefined) throw new RangeError(`a list of ${list.length} has no element ${index}`)
  return element
}

/**
 * The last element of a list that is known to have one.
 * @throws RangeError where the list is empty.
 */
export function lastOf<Element>(list: ArrayLike<Element>): Element {
  return elementAt(list, list.length - 1)
}
