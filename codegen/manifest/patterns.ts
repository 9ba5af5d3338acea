import { longestName } from './diagnostics.js'
import { docPattern, type Pattern } from './shape.js'

function name(kind: string, pattern: string, advice: string): Pattern {
  return {
    regexp: new RegExp(`^(?!.{${longestName + 1}})${pattern}$`),
    code: 'bad-identifier',
    complaint: (found) =>
      found.length > longestName
        ? `the name of a ${kind} has at most ${longestName} characters`
        : `\`${found}\` is not a ${kind} name: ${advice}`,
  }
}

export const groupName: Pattern = name(
  'group',
  '[a-z][a-zA-Z0-9]*(/[a-z][a-zA-Z0-9]*)*',
  'write `card` or `card/giftcard`',
)

export const functionName: Pattern = name(
  'function',
  '[a-z][A-Za-z0-9]*',
  'write it in lowerCamelCase',
)

export const kind: Pattern = {
  regexp: /^(?!(event|device_event|info)$)((event|device_event|info)\.)?[A-Za-z]\w{0,79}$/,
  code: 'bad-kind',
  complaint: (found) =>
    `\`${found}\` is not a kind: write \`text\`, \`event.CLICK\`, \`device_event.bind\` or \`info.authorized\``,
}

export const typeName: Pattern = name('type', '[A-Z][A-Za-z0-9]*', 'write it in PascalCase')

export const errcode: Pattern = {
  regexp: /^-?[1-9]\d{0,8}$/,
  code: 'bad-errcode',
  complaint: (found) => `\`${found}\` is not an errcode`,
}

/** Perhaps with the errmsg behind it. */
export const errcodeKey: Pattern = {
  ...errcode,
  regexp: new RegExp(`${errcode.regexp.source.slice(0, -1)}${docPattern}$`),
}

export const twin: Pattern = {
  regexp: /^[\w/]+\.\w+$/,
  code: 'bad-twin',
  complaint: (found) =>
    `\`${found}\` is not the name of a function: write \`group.function\`, or the keys of an endpoint`,
}

const address = String.raw`https?://[\w-]+(\.[\w-]+)+(:\d+)?`

export const link: Pattern = {
  regexp: new RegExp(String.raw`^${address}([/?#]\S*)?$`),
  code: 'bad-link',
  complaint: (found) => `\`${found}\` is not an http(s) address`,
}

export const page: Pattern = {
  regexp: new RegExp(String.raw`^${address}([/#][^\s?]*)?$`),
  code: 'bad-link',
  complaint: (found) =>
    found.includes('?')
      ? 'the parameters of an address are fields of `query`: leave out what follows `?`'
      : `\`${found}\` is not an http(s) address`,
}

const constant = String.raw`[\w.-]+=[\w.-]*`

export const path: Pattern = {
  regexp: new RegExp(
    String.raw`^(?!.*[?&]access_token=)(?!.*[?&]([\w.-]+)=.*&\1=)/[\w-]+([/.][\w-]+)*/?(\?${constant}(&${constant})*)?$`,
  ),
  code: 'bad-path',
  complaint: (found) => {
    if (/^https?:/.test(found)) {
      const inner = found
        .replace(/^https?:\/*[^/]*/, '')
        .replace(/(?<=[?&])access_token=[^&]*&?/, '')
        .replace(/[?&]$/, '')
      return `the manifest names no host: write only the path, \`${inner || '/path'}\``
    }
    if (/[?&]access_token=/.test(found)) return 'leave `access_token` out: the runtime adds it'
    return /[{}:]/.test(found)
      ? `\`${found}\` is sent as it is: what varies is a field of \`query\` or \`body\``
      : `\`${found}\` is not a path: write words after single slashes, then perhaps constants, each name once: \`/card/get?action=set\``
  },
}

const standing = '(?: (?:verified|on application))?'
const kinds = `service${standing}(?:, subscription${standing})?|subscription${standing}(?:, service${standing})?`

/** The accounts, the platforms and the calls a day, each as one group. */
export const who: Pattern = {
  regexp: new RegExp(
    String.raw`^(?=\w)(all|verified|on application|${kinds})?(?:(?:^|; )(any platform|no platform|sets [1-9]\d{0,5}(?:, [1-9]\d{0,5})*))?(?:(?:^|; )([1-9]\d{0,9}) a day)?${docPattern}$`,
  ),
  code: 'bad-who',
  complaint: (found) =>
    `\`${found}\` does not say who may call it: write the accounts (\`all\`, \`verified\`, \`on application\`, or \`service verified, subscription\`), then \`; sets 7, 100\`, \`; any platform\` or \`; no platform\`, then \`; 1000 a day\``,
}

export const permissionSetId: Pattern = {
  regexp: /^[1-9]\d{0,5}$/,
  code: 'bad-who',
  complaint: (found) => `\`${found}\` is not the number of a permission set`,
}

const word = String.raw`[A-Za-z_][\w-]*`
const value = String.raw`(?:[\w-]+|'[^',()]*')`

/** The fields of the request, then the paths in the answer, each as one group. */
export const pages: Pattern = {
  regexp: new RegExp(
    String.raw`^(offset|page|cursor)\((${word}(?: = ${value})?(?:, (?:no ${word}|${word}(?: = ${value})?))*)\) -> (${word}(?:(?:\[\])?\.${word})*(?:, ${word}(?:(?:\[\])?\.${word})*){1,2})$`,
  ),
  code: 'bad-pages',
  complaint: (found) =>
    `\`${found}\` does not say how it is paged: write \`offset(offset, count) -> list, total\`, \`page(page, size) -> list, total\` or \`cursor(next) -> list, next\``,
}
