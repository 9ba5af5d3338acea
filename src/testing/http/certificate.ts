import { optionalPackage } from './optional-package.js'

/** A private key and its certificate as PEM, the chain included. */
export interface KeyPair {
  key: string
  cert: string
}

/** The part of the package `selfsigned` that is used. */
interface SelfSigned {
  generate: (attributes: object[], options: object) => Promise<{ private: string; cert: string }>
}

/** The hosts that the certificate is for: this machine and WeChat's. */
const names = ['localhost', 'weixin.qq.com', '*.weixin.qq.com', '*.qpic.cn', '*.qlogo.cn']

const addresses = ['127.0.0.1', '::1']

/**
 * Returns the given key and certificate, or makes them for this machine and WeChat's hosts.
 * @throws Error if the package that makes them is not installed
 */
export async function keyPairOf(tls: true | KeyPair, host: string): Promise<KeyPair> {
  if (tls !== true) return tls
  const { generate } = selfSigned()
  const isAddress = host.includes(':') || /^[\d.]+$/.test(host)
  const altNames = [
    ...[...names, ...(isAddress ? [] : [host])].map((value) => ({ type: 2, value })),
    ...[...addresses, ...(isAddress ? [host] : [])].map((ip) => ({ type: 7, ip })),
  ]
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'mock WeChat' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      // It is its own authority, so a program that trusts it trusts nothing but this mock.
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  return { key, cert }
}

function selfSigned(): SelfSigned {
  const loaded = optionalPackage('selfsigned')
  if (loaded === undefined) {
    throw new Error(
      'making a certificate needs the package selfsigned: npm install --save-dev selfsigned, or give your own key and certificate',
    )
  }
  return loaded as SelfSigned
}
