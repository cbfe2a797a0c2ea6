print("auskunft")
