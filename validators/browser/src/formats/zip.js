// A zip, read by its central directory, and unpacked no further than its directory says.

import { Inflate } from 'fflate'

import { constants } from '../constants.js'
import { casefold } from '../text.js'

/** A zip that is damaged, or packed in a way that is not read. */
export class DamagedZip extends Error {}

/** A zip that is not safe to open: too large, paths that leave the folder, encrypted. */
export class UnsafeZip extends Error {}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const HEADER_BYTES = 30
const FOUR_GIGABYTES = 0xffffffff
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let code = value
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1
  return code
})

function checksum(bytes) {
  let code = 0xffffffff
  for (const value of bytes) code = (code >>> 8) ^ TABLE[(code ^ value) & 0xff]
  return (code ^ 0xffffffff) >>> 0
}

/** The members of a zip. Throws DamagedZip. */
export function membersOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return entries(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedZip('the directory is cut short')
    throw error
  }
}

function entries(bytes, view) {
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const offset = view.getUint32(end + 16, true)
  const shift = end - size - offset
  if (shift < 0) throw new DamagedZip('the directory is not where it is said to be')
  const found = []
  let at = offset + shift
  while (at < offset + shift + size) {
    if (view.getUint32(at, true) !== ENTRY) throw new DamagedZip('the directory is damaged')
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const flags = view.getUint16(at + 8, true)
    found.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + name), flags),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true) + shift,
    })
    at += 46 + name + extra + comment
  }
  if (found.length !== count) throw new DamagedZip('the directory does not hold what it counts')
  if (found.some((one) => [one.packed, one.size].includes(FOUR_GIGABYTES))) throw new UnsafeZip('too large')
  return found
}

function endRecord(view) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new DamagedZip('no directory')
}

function nameOf(bytes, flags) {
  if (flags & 0x800) return new TextDecoder('utf-8').decode(bytes).split('\0')[0]
  const name = Array.from(bytes, (value) => (value < 128 ? String.fromCharCode(value) : CODE_PAGE_437[value - 128]))
  return name.join('').split('\0')[0]
}

/** Refuse a zip that is not safe to unpack, before unpacking any of it. Throws UnsafeZip. */
export function checkMembers(members) {
  const { MAX_BYTES, MAX_FILES, MAX_RATIO } = constants().data.sources
  const total = members.reduce((sum, member) => sum + member.size, 0)
  const packed = members.reduce((sum, member) => sum + member.packed, 0)
  if (members.length > MAX_FILES || total > MAX_BYTES || total > MAX_RATIO * Math.max(packed, 1) + 1_000_000) {
    throw new UnsafeZip('it unpacks to far more than a return holds')
  }
  if (new Set(members.map((member) => casefold(member.name))).size < members.length) {
    throw new UnsafeZip('two files in it have the same name')
  }
  for (const member of members) {
    const path = member.name.replaceAll('\\', '/')
    if (path.startsWith('/') || path.split('/').includes('..')) throw new UnsafeZip('a file points outside the archive')
    if (member.flags & 1) throw new UnsafeZip('it is protected by a password')
  }
  let end = 0
  for (const member of [...members].sort((one, two) => one.at - two.at)) {
    if (member.at < end) throw new UnsafeZip('files in it overlap')
    end = member.at + HEADER_BYTES + member.packed
  }
}

/** The bytes of a member. Throws DamagedZip. */
export function unpacked(bytes, member) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (member.at + HEADER_BYTES > bytes.length || view.getUint32(member.at, true) !== LOCAL) {
    throw new DamagedZip('a file is not where the directory says')
  }
  const from = member.at + HEADER_BYTES + view.getUint16(member.at + 26, true) + view.getUint16(member.at + 28, true)
  const packed = bytes.subarray(from, from + member.packed)
  if (![0, 8].includes(member.method) || packed.length < member.packed) throw new DamagedZip('it cannot be unpacked')
  const found = member.method === 0 ? packed : inflated(packed, member.size)
  if (found.length !== member.size || checksum(found) !== member.crc) throw new DamagedZip('a file is damaged')
  return found
}

/** Unpack, stopping as soon as there is more than was said. */
function inflated(packed, size) {
  const found = new Uint8Array(size)
  let at = 0
  const inflate = new Inflate((part) => {
    if (at + part.length > size) throw new DamagedZip('it unpacks to more than it says')
    found.set(part, at)
    at += part.length
  })
  try {
    for (let from = 0; from < packed.length || from === 0; from += 65_536) {
      inflate.push(packed.subarray(from, from + 65_536), from + 65_536 >= packed.length)
    }
  } catch (error) {
    throw error instanceof DamagedZip ? error : new DamagedZip(error.message)
  }
  return found.subarray(0, at)
}

/** The files of a zip by name, one top folder taken off. Throws DamagedZip or UnsafeZip. */
export function unzipped(bytes) {
  const members = membersOf(bytes).filter((member) => !member.name.endsWith('/'))
  checkMembers(members)
  const files = members
    .filter((member) => !isHidden(member.name))
    .map((member) => [member.name, unpacked(bytes, member)])
  const tops = new Set(files.filter(([name]) => name.includes('/')).map(([name]) => name.split('/')[0]))
  if (tops.size !== 1 || files.some(([name]) => !name.includes('/'))) return new Map(files)
  return new Map(files.map(([name, content]) => [name.slice(name.indexOf('/') + 1), content]))
}

function isHidden(name) {
  const parts = name.split('/').filter((part) => part !== '.')
  return parts.some((part) => part.startsWith('.') || part.startsWith('__MACOSX'))
}
