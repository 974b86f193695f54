// The compiled standard and submissions from the disk, for Node.

import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { constants } from './constants.js'
import { digestOf } from './sources.js'
import { use } from './standard.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const LISTS = 'vocabularies/dardr_vocabularies/generated'
const SCHEMA = 'schema/dardr_schema/generated'

/** The compiled files that the checker reads: its name for each, and where it stands in the project. */
export const FILES = {
  tables: `${SCHEMA}/tables.json`,
  context: `${SCHEMA}/context.jsonld`,
  vocabularies: `${LISTS}/vocabularies.json`,
  registers: `${LISTS}/registers.json`,
  names: `${LISTS}/names.json`,
  remits: `${LISTS}/remits.json`,
  rules: 'validators/dardr_validators/generated/rules.json',
  constants: 'validators/browser/generated/constants.json',
}

/** Something that the caller named and that cannot be read. */
export class SourceFault extends Error {}

/** The compiled standard, with the digests of its rules and lists. */
export function compiledStandard(root = ROOT) {
  const bytes = Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, fs.readFileSync(path.join(root, file))]))
  const content = Object.entries(bytes).map(([name, text]) => [name, JSON.parse(text)])
  const digests = { rules: digestOf(bytes.rules), vocabularies: digestOf(bytes.vocabularies, bytes.registers) }
  return { ...Object.fromEntries(content), digests }
}

/** Load the standard from the project's compiled files. */
export const load = (root) => use(compiledStandard(root))

/** The source at a path; `-` is standard input. Throws SourceFault. */
export function sourceOf(given) {
  if (given === '-') return { name: '-', content: read(0) }
  if (!fs.existsSync(given)) throw new SourceFault(`There is no file or folder ${given}. Check the name and where it is.`)
  const { LARGEST } = constants().data.sources
  const size = fs.statSync(given)
  if (size.isDirectory()) return folderOf(given)
  if (size.size > LARGEST) {
    throw new SourceFault(`${path.basename(given)} is larger than ${LARGEST / 1_000_000} MB, the most that is read at once.`)
  }
  return { name: path.basename(given), content: read(given) }
}

function read(file) {
  try {
    return new Uint8Array(fs.readFileSync(file))
  } catch (error) {
    throw new SourceFault(`${file} cannot be read: ${error.code}.`)
  }
}

function folderOf(folder) {
  const { LARGEST, MAX_FILES } = constants().data.sources
  const names = fs.readdirSync(folder).filter((name) => !name.startsWith('.') && fs.statSync(path.join(folder, name)).isFile())
  const sizes = names.map((name) => fs.statSync(path.join(folder, name)).size)
  if (names.length > MAX_FILES || sizes.reduce((sum, size) => sum + size, 0) > LARGEST) {
    throw new SourceFault(`${folder} holds too much: at most ${MAX_FILES} files and ${LARGEST / 1_000_000} MB.`)
  }
  return { name: path.basename(path.resolve(folder)), files: new Map(names.sort().map((name) => [name, read(path.join(folder, name))])) }
}
