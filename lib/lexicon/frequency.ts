/** How often everyday words stand in news text, roughly: the compiler finds patterns by their rarest word. Origin: written for Plumbline. Licence: MIT. */

/** Words by how many times they stand in ten thousand words of news, to the nearest step; words not listed count as 1. */
export const frequency = {
  origin: 'written for Plumbline',
  licence: 'MIT',
  steps: [
    { times: 300, words: "the to of and a in that 's is for" },
    {
      times: 90,
      words:
        'on it was with as he be at by are his from have has this an not but they who said i you we their were or had will would been which she her all more one about if what there when out up its than him no so can into do',
    },
    {
      times: 25,
      words:
        "people like just now over some them other new how after our also could because only most us my time even then two first many any did your these those years being here year where make get going way while state before back want against right last made know should think may very white don't it's political party president government country world much still where take see good say says well through between down day week law public states own under news called never american media left per need too part since going got come long same such go those great high another around must really might during house don't every told against use work money end case war both something women men life things few percent million black man police national help without place put fact between small home campaign old million three four five",
    },
    {
      times: 8,
      words:
        'another anti big bad best black call calls children city clear come comes control court day days democrats different does done election enough ever every far fight find former free full future give gives given general got group groups hand happened hard head health help history hold hope idea immigrants important issue job keep kind law leader leaders least less let life line little live long look lot love making matter mean might money month months moment moral move name nation nothing number office official officials often once open order others point policy power problem question real reason report republicans rights run school second set side simply someone something south speech stand start stop story support sure system taking tell thing thought today together took trade true trying turn using victims video vote wall ways went without wrong young yet age attack become away believe better always almost already able according actually',
    },
  ],
} as const;
