/** Which of 300 titles of titles-outlets are framed in wording, by hand; holds hashes alone, no text. */
import { createHash } from 'node:crypto';

/*
 * How these labels came about. The 300 titles whose SHA-256 comes first were read before any rule was tuned on the set, twice, in two different
 * orders. Question: would a careful editor say that the outlet's own words are loaded? Words that a named speaker says, terms that a whole field
 * uses and plain analysis count as not framed; slang, verdicts, idioms of conflict, teasing and insinuation count as framed. The two readings
 * agree on 292 of 300 (kappa .92); the other eight were read a third time and settled.
 */
const framed = `
  0065d34c 00962dce 00ab024e 00c7abc7 00dd1ee9 00e25091 00e87dbd 00f14e94 00f757d1 0160987e 016d652a 0171f838
  017a5ce2 01817403 01d4214f 0208e677 02107188 02114411 0223c704 028074b6 028209b4 02ad5174 02aea17e 02b53632
  02cbe003 02d5ab6c 02f5c39c 034b8667 034e4b2e 0359ac8d 03ae63e6 03b7e7a4 03e37db6 03e93efd 03f857e9 03f94c93
  04110832 045f3135 04749b3f 04b1aa4f 04b42400 04bc20be 04ef547d 04f5ef23 04fc4e3c 0503c956 0536e6cd 055f2a34
  0561a2de 0569a970 05aa0620 05bc1e35 05bd940f 066cadf3 068c36e7 06d7a8a6 072ab15d 07358b0a 073a9ca7 07564d9d
  07771513 07b63a0f 07bd250e 07f7329c 0816255b 084900a9 089011cc 093555f6 094043b4`;

const notFramed = `
  0001eb55 0021e47c 003a2825 003e0d8d 00422c5f 004230e5 00548e6c 0066dce5 0074cba0 0079cb24 007c4a1a 00825e84
  00843c78 00ad786d 00b4d08a 00b6a4c1 00ba20f8 00ba6551 00bffd2f 00e060a2 00e24dcd 00f45db2 00fdfb50 01086853
  010ab953 0115a408 0118f378 0119b81d 012a3913 013b4c20 01559538 017fd471 01805e50 018de0bf 018efac6 0190a251
  01aa8d00 01b60a22 01bf01d9 01bfd4c1 01c23f11 01df24e4 01e63c57 01e7fe2e 01ebc3d0 020a6d55 0223f19f 0228b653
  02360ba4 0236962e 0262c8a5 02677c6d 027c9736 02836590 02897ced 02a0f21f 02acb0b0 02af6689 02b3a7a1 02b4fd0e
  02b95a4f 02c46622 02d612b0 02d6aed0 02f719fa 02f82217 030db05a 0313fbc0 0330731b 0330bddd 0339a3f0 0341f7f5
  0342a8d9 034413d5 034953fc 035725fa 03637cbc 0374320e 03763561 037e3ae2 038e5137 0391663f 039372c0 039411d5
  03b08eed 03b2b916 03b9d40f 03d35896 03d4c068 03f65c35 03f6c1c5 03f86bc0 03f8d8c8 0400e34d 0415d6f2 04182007
  04197435 042b23e5 042f56a2 042f8fd8 043fa76e 044902c0 04521784 04524361 045598c7 0457b3cc 0465e962 04880da7
  04994314 04a4c00b 04ac97e7 04add10a 04b0909b 04b095d9 04b20e7f 04bc9460 04bd0bea 04c49399 04d0bf2d 04d4c544
  04d8c9d7 04df7b68 04e09663 04f0cb50 04f4c40e 051c4503 0520c6f6 0527b7b2 0533e136 053923e0 05464ef3 05493f62
  0553be86 0554573d 055c7144 0568099d 05882c8d 058d3aab 0595f68b 05ad8238 05be7f80 05c1af8f 05cf2932 05e533dd
  05e6be35 05e76169 060d6947 06452c77 0646aa12 064be97e 064d02f7 06540e74 06552266 06580171 066b5902 0679d062
  0680419c 0686c9ef 068b9b35 0693be0c 069ede69 069fd3fc 06a96c68 06ab7f32 06be8702 06c2436b 06c76aac 06ce1f1e
  06e5ebf8 06ee7b37 0707a0a3 0709772a 070efcc2 071200d1 071b49eb 071f558b 0722c876 072bfd9f 0731bd1f 075ac259
  075ace91 0774ab2c 077b17db 07816da6 07957e84 079661f8 079aef02 079df000 07adab78 07af9814 07b67708 07bd20df
  07e1d3df 080061a0 080335ee 080465dd 08090e73 08120e49 081a2772 0824120b 08261c85 08307146 083eedb7 0845e16d
  084da920 0859f9bc 08614bca 0862fc3a 08662485 0874a8ca 087ab870 087f801c 0893824e 089aaf77 08a3050d 08aa38ca
  08b07abf 08df5649 08e43181 08e4f4e3 08e82f62 08fc6d7f 091562f3 091d4faf 091fee7c 0920121d 092123bf 092a795d
  0938cd47 093b0a4c 0949261e`;

const labels: ReadonlyMap<string, 0 | 1> = new Map([
  ...hashesIn(framed).map((hash) => [hash, 1] as const),
  ...hashesIn(notFramed).map((hash) => [hash, 0] as const),
]);

/** Returns 1 when the title `text` was read as framed, 0 when as not framed, null when it is not among the 300. */
export const outletLabel = (text: string): 0 | 1 | null => labels.get(hashOf(text)) ?? null;

/** How many titles carry a label. */
export const outletLabelCount: number = labels.size;

function hashesIn(block: string): readonly string[] {
  return block.trim().split(/\s+/);
}

// Eight hex digits tell the few thousand titles apart.
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
