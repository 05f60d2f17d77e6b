"""What is Flanders' own: who receives its applications, the fields of its schools, its figures, its advice."""
