import { isRecord } from '../../shared/record.js'
import { Refusal } from '../answer/refusal.js'
import type { MediaType } from './files.js'
import type { State } from './state.js'

/** What a function asks of a medium that it names. */
interface Use {
  /** Undefined: any. */
  types?: readonly MediaType[]
  /** Undefined: permanent and temporary ones alike. */
  isPermanent?: boolean
}

const picture: Use = { types: ['image', 'thumb'] }
const cover: Use = { ...picture, isPermanent: true }
const article = { thumb_media_id: cover, image_media_id: cover }
const message = {
  'image.media_id': picture,
  'images.media_ids': picture,
  'voice.media_id': { types: ['voice'] },
  'video.media_id': { types: ['video'] },
  thumb_media_id: picture,
} as const

/** The fields that name media, by op; those of an object come before the same name anywhere. */
const uses: Readonly<Record<string, Readonly<Record<string, Use>>>> = {
  'customservice.sendMessage': message,
  'draft.addDraft': article,
  'draft.updateDraft': article,
  'material.addNews': article,
  'material.delMaterial': { media_id: { isPermanent: true } },
  'material.getMaterial': { media_id: { isPermanent: true } },
  'material.mediaGet': { media_id: { isPermanent: false } },
  'material.mediaGetJssdk': { media_id: { types: ['voice'], isPermanent: false } },
  'material.updateNews': article,
  'menu.addConditional': { media_id: { isPermanent: true } },
  'menu.create': { media_id: { isPermanent: true } },
  'message.mass.mediaUploadNews': { thumb_media_id: picture },
  'message.mass.mediaUploadVideo': { media_id: { types: ['video'] } },
  'message.mass.preview': message,
  'message.mass.send': message,
  'message.mass.sendAll': message,
}

/**
 * Checks the media that a request names. An id that no account was given is left to others.
 * @param others - the other accounts
 * @throws Refusal if one has ended, was deleted, is of another kind or another account's
 */
export function checkMedia(
  op: string,
  request: object,
  state: State,
  others: () => readonly State[],
): void {
  const wanted = uses[op]
  if (wanted === undefined) return
  for (const [path, id] of idsIn(request)) {
    const [, name = ''] = /([^.]+)$/.exec(path) ?? []
    const use = wanted[path] ?? wanted[name]
    if (use) checkUse(id, use, state, others)
  }
}

function checkUse(id: string, use: Use, { areas }: State, others: () => readonly State[]): void {
  const temporary = areas.media.typeOf(id)
  const type = temporary ?? areas.materials.typeOf(id)
  const what = (problem: string): Refusal =>
    new Refusal(40007, { what: `the media_id ${id.slice(0, 64)} is ${problem}` })
  if (type === undefined) {
    const isForeign = others().some(
      ({ areas: { media, materials } }) => media.knows(id) || materials.knows(id),
    )
    if (isForeign) throw what('that of another account')
    return
  }
  const isPermanent = temporary === undefined
  if (use.isPermanent !== undefined && use.isPermanent !== isPermanent) {
    throw what(isPermanent ? 'permanent' : 'temporary')
  }
  if (use.types && !use.types.includes(type)) throw what(`of the type ${type}`)
}

/** Every text in it with the names of its field and of the object around it. */
function* idsIn(value: object, around = ''): Generator<[path: string, id: string]> {
  for (const [name, field] of Object.entries(value)) {
    const path = around === '' ? name : `${around}.${name}`
    if (typeof field === 'string') yield [path, field]
    else if (Array.isArray(field)) {
      for (const item of field as unknown[]) {
        if (typeof item === 'string') yield [path, item]
        else if (isRecord(item)) yield* idsIn(item, name)
      }
    } else if (isRecord(field) && !(field instanceof Blob)) yield* idsIn(field, name)
  }
}
