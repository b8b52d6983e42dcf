export interface PersonProps {
  name: string;
  role: string;
}

/** A person and the office held, or a body and what is known of who signed for it. */
export function Person({ name, role }: PersonProps) {
  return (
    <>
      {name}
      <span className="role">{role}</span>
    </>
  );
}
