import type { NextConfig } from 'next'

const config: NextConfig = {
  // This folder lies in another package; without that, Next finds its root by itself.
  turbopack: { root: import.meta.dirname },
}

export default config
