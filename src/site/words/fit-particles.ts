/** Compiled Korean messages, in which a particle fits what is put before it when the message is told. */

const particle = /은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/;
const template = /\(`((?:[^`\\]|\\.)*)`\)/g;

/** The code of a message; one without such particles is left as it is. */
export function fitParticles(code: string): string {
  const fitted = code.replace(template, (whole, text: string) =>
    particle.test(text) ? `(withParticles(\`${text}\`))` : whole,
  );
  if (fitted === code) return code;
  return `import { withParticles } from "#languages/words/korean/ko-particles.ts";\n${fitted}`;
}
