// A submission as it was given: `{name, content}` for one file, `{name, files}` for a folder, and its digest.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The digest of bytes in hexadecimal. */
export const digestOf = (...parts) => {
  const digest = sha256.create()
  for (const part of parts) digest.update(part)
  return bytesToHex(digest.digest())
}

/** The digest of a source; of a folder, that of the sorted list of its files' names and digests. */
export function sourceDigest({ content, files }) {
  if (!files) return digestOf(content)
  const names = [...files.keys()].sort()
  return digestOf(utf8ToBytes(names.map((name) => `${digestOf(files.get(name))}  ${name}\n`).join('')))
}
