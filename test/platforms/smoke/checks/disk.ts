import * as material from 'offiaccount/material'
import { equal } from '../assert.js'
import type { Checks } from '../run.js'

const filename = '商户标志.png'

export const disk: Checks = {
  async 'an upload is read from disk'(world) {
    const path = decodeURIComponent(new URL(filename, import.meta.url).pathname)
    await material.mediaUploadImg(world.account(), { media: { path } })
    const part = (await world.received('material.mediaUploadImg')).at(-1)?.parts?.media
    equal(part?.name, filename, 'name')
  },
}
