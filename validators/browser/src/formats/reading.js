// Any carrier to a draft: what a source is, is decided by its bytes.

import { constants } from '../constants.js'
import { unreadable } from '../drafts.js'
import { beginsWith, holds, latin } from './bytes.js'
import * as delimited from './delimited.js'
import * as document from './document.js'
import * as graph from './graph.js'
import * as lines from './lines.js'
import { nameOf, suffixOf } from './paths.js'
import * as spreadsheet from './spreadsheet.js'
import { DamagedZip, UnsafeZip, unzipped } from './zip.js'

const ZIP_MARK = [0x50, 0x4b, 3, 4]
const MARKUP = ['<?xml', '<!DOCTYPE', '<rdf:RDF']
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument'
const WORKBOOKS = ['.xlsx', '.xls', '.xlsm', '.ods']

/** The carrier: csv-folder, csv-zip, csv, xlsx, json, ndjson, json-ld, turtle, n-triples, or unknown. */
export function formatOf({ name, content, files }) {
  if (files) return 'csv-folder'
  const suffix = suffixOf(name)
  const { NAMED, TEXT_ENDINGS } = constants().data.reading
  if (beginsWith(content, ZIP_MARK) && latin(content.subarray(0, 200)).includes(OPEN_DOCUMENT)) return 'unknown'
  if (beginsWith(content, ZIP_MARK)) return suffix === '.xlsx' || holds(content, 'xl/workbook') ? 'xlsx' : 'csv-zip'
  const isOld = beginsWith(content, spreadsheet.OLE_MARK)
  if (isOld || WORKBOOKS.includes(suffix)) return isOld ? 'xlsx' : 'unknown'
  const start = latin(content.subarray(0, 4096)).replace(/^[\xef\xbb\xbf \t\r\n]+/, '')
  if (Object.hasOwn(NAMED, suffix)) return MARKUP.some((sign) => start.startsWith(sign)) ? 'unknown' : NAMED[suffix]
  if (suffix === '.json' || /^[{[]/.test(start)) {
    return suffix !== '.json' && start.replaceAll(' ', '').startsWith('{"table":') ? 'ndjson' : 'json'
  }
  if (!TEXT_ENDINGS.includes(suffix) && /^(@prefix|PREFIX|@base)/.test(start)) return 'turtle'
  return TEXT_ENDINGS.includes(suffix) ? 'csv' : 'unknown'
}

/** The number of bytes in all. */
export function sizeOf({ content, files }) {
  return files ? [...files.values()].reduce((sum, part) => sum + part.length, 0) : content.length
}

/** The tables of a source, as written. A fault of what a sender may send is a trouble, never thrown. */
export function draftOf(source) {
  if (!source.files && source.content.length === 0) return unreadable('file-empty')
  const kind = formatOf(source)
  if (kind === 'csv-folder') return delimited.read(source.files)
  if (kind === 'csv') return delimited.read(new Map([[nameOf(source.name), source.content]]))
  if (kind === 'xlsx') return spreadsheet.read(source.content)
  if (kind === 'csv-zip') return zipped(source.content)
  if (kind === 'json' || kind === 'json-ld') return document.read(source.content)
  if (kind === 'ndjson') return lines.read(source.content)
  if (kind === 'turtle' || kind === 'n-triples') return graph.read(source.content, kind)
  return unreadable('file-format')
}

function zipped(content) {
  try {
    return delimited.read(unzipped(content))
  } catch (error) {
    if (error instanceof UnsafeZip) return unreadable('file-unsafe')
    if (error instanceof DamagedZip) return unreadable('file-unreadable')
    throw error
  }
}
