// Names of files: their last part, its stem and its ending.

/** The last part of a path. */
export function nameOf(path) {
  return path.split('/').filter((part) => part !== '' && part !== '.').at(-1) ?? ''
}

/** The ending of a name with its point, in small letters; empty where it has none. */
export function suffixOf(path) {
  const name = nameOf(path)
  const at = name.lastIndexOf('.')
  return at > 0 && at < name.length - 1 ? name.slice(at).toLowerCase() : ''
}

/** The name without its ending. */
export function stemOf(path) {
  const name = nameOf(path)
  const suffix = suffixOf(path)
  return suffix ? name.slice(0, -suffix.length) : name
}
