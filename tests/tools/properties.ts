import fc from 'fast-check';

/** fast-check with one seed, so that a run says the same on every machine; `CALLSLIP_SEED` with another number looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.CALLSLIP_SEED ?? 20311) });

export default fc;
