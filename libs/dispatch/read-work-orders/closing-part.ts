/**
 * Joins `p` to the work order `w`: the part of joint handling whose end closed the order without an answer (a department
 * that was released, or a lead that was replaced). No row for an order that is open or was answered.
 */
export const CLOSING_PART = `LEFT JOIN joint.part p
  ON (p.id = w.part_id OR p.work_order_id = w.id) AND p.end_kind <> 'answered'`;
