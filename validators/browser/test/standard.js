// The compiled standard, loaded once for the tests of a file.

import { fileURLToPath } from 'node:url'

import { load } from '../src/node.js'

load()

/** The path of a file of the project. */
export const inProject = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The bytes of a text. */
export const bytesOf = (text) => new TextEncoder().encode(text)

export const TODAY = '2026-06-01'
