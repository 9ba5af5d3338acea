import sharp, { type Sharp } from 'sharp'

/** A picture of one colour, which is another file for each. */
export function plain(background: string, width = 8, height = 8): Sharp {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** A picture that no format makes small. */
export function noise(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } })
}

export const png = (background: string): Promise<Buffer> => plain(background).png().toBuffer()

export async function dataUri(background: string): Promise<string> {
  return `data:image/png;base64,${(await png(background)).toString('base64')}`
}
