/** The target groups of the programme, as its form names them. */
export const targetGroups = ['financiers', 'socialEntrepreneurs', 'policyMakers', 'citizens', 'academia'] as const;
