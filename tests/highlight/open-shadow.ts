/** Lets a test see into the closed shadow root of the card. */

/** Returns a function that gives the shadow root that was attached last; call before it is attached. */
export function spyOnShadow(): () => ShadowRoot {
  let last: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init) {
    last = attach.call(this, init);
    return last;
  };
  return () => {
    if (!last) throw new Error('no shadow root was attached');
    return last;
  };
}
