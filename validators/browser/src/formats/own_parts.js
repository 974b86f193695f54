// The sheets and files that we add ourselves beside the tables: a reader passes over them without a word.

import { whole } from '../constants.js'
import { strip } from '../text.js'

/** Whether a sheet, or a file without its ending, is a list of problems or of changes that we wrote. */
export const isOurs = (name) => whole('own_parts', 'OURS', strip(name)) !== null
