/** Engine 8.5 ignores `bindingType`: what looks pinned would run the newest version, so it is not written. */
export default function noBindingType() {
  return {
    check(element, reporter) {
      for (const extension of element.extensionElements?.values ?? []) {
        if (extension.bindingType !== undefined && extension.bindingType !== 'latest') {
          reporter.report(element.id, 'bindingType is ignored by the engine');
        }
      }
    },
  };
}
